import { Button } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { DropZone } from "../ui/drop-zone.js";
import { Icon } from "../ui/icon.js";
import { documentPage } from "./address.js";
import { useUploads, type Uploading } from "./use-uploads.js";
import "./documents.css";

interface DropFilesProps {
  /** The vendor that the files are of, where it is known. */
  readonly vendor?: string;
  readonly onKept?: () => void;
}

const nothing = () => undefined;

/** Takes files that are dropped or chosen: one or fifty. Each is kept and read at once. */
export function DropFiles({ vendor, onKept = nothing }: DropFilesProps): ReactElement {
  const { files, add, clear } = useUploads(onKept);
  return (
    <section className="drop" aria-label="Add documents">
      <DropZone label="Files to add" onFiles={add}>
        Drop signed agreements here: PDF, DOCX, Markdown, HTML or text, up to 25 MB each. They are read on this machine,
        and what they say is proposed, clause by clause.
      </DropZone>
      {files.length > 0 && <Progress files={files} vendor={vendor} onClear={clear} />}
    </section>
  );
}

interface ProgressProps {
  readonly files: readonly Uploading[];
  readonly vendor: string | undefined;
  readonly onClear: () => void;
}

function Progress({ files, vendor, onClear }: ProgressProps): ReactElement {
  const done = files.filter(({ sent }) => sent !== null).length;
  const refused = files.filter(({ sent }) => sent !== null && "refused" in sent).length;
  return (
    <div className="drop-progress">
      <p role="status">
        {done - refused} of {files.length} {files.length === 1 ? "file" : "files"} taken
        {refused > 0 && `, ${String(refused)} not`}
      </p>
      <ul>
        {files.map((file) => (
          <li key={file.key}>
            <UploadedLine file={file} vendor={vendor} />
          </li>
        ))}
      </ul>
      {done === files.length && (
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          Clear this list
        </Button>
      )}
    </div>
  );
}

function UploadedLine({
  file,
  vendor,
}: {
  readonly file: Uploading;
  readonly vendor: string | undefined;
}): ReactElement {
  const { name, sent } = file;
  if (sent === null) return <span className="name dimmed">{name}: on its way …</span>;
  if ("refused" in sent)
    return (
      <span className="name drop-refused" role="alert">
        <Icon name="warning" size={14} /> {name}: {sent.refused}
      </span>
    );
  return (
    <span className="name">
      <Link to={documentPage(sent.kept.id, vendor)}>Review {name}</Link>
      {!sent.kept.isNew && <span className="detail">The same file was here already.</span>}
    </span>
  );
}
