import { useQuery } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Link } from "react-router";
import { plain } from "../apollo/about.js";
import { RevisionDetailDocument, type RevisionDetailQuery } from "../generated/graphql.js";
import { historyOf } from "../parties/place.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { fieldChanges } from "./field-changes.js";
import { useShown } from "./use-shown.js";

type Entry = RevisionDetailQuery["revisionDetail"]["entries"][number];

const FIRST = 50;
const MOST = 1000;
const FEW = 3;

interface EntryListProps {
  readonly revision: number;
  /** The record that the page is about: told first and in full. */
  readonly record: string | null;
}

/** What one revision did, record by record; a long one is cut and says so. */
export function EntryList({ revision, record }: EntryListProps): ReactElement {
  const [first, setFirst] = useState(record === null ? FIRST : MOST);
  const { data, previousData, error, refetch } = useQuery(RevisionDetailDocument, { variables: { revision, first } });
  const detail = (data ?? previousData)?.revisionDetail;
  if (error && !detail) return <Problem what="This revision" error={error} onRetry={() => void refetch()} />;
  if (!detail) return <Waiting what="what changed" rows={3} />;
  const own = detail.entries.filter(({ id }) => id === record);
  const others = detail.entries.filter(({ id }) => id !== record);
  return (
    <div className="entries">
      {[...own, ...others].map((entry) => (
        <EntryShown key={entry.id} entry={entry} open={entry.id === record || detail.entryCount <= FEW} />
      ))}
      {detail.isPartial && (
        <p className="list-count">
          Showing {detail.entries.length} of {detail.entryCount} records.{" "}
          {first < MOST && (
            <Button variant="subtle" size="compact-sm" onClick={() => setFirst(MOST)}>
              Show more
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

const operations: Readonly<Record<Entry["operation"], string>> = {
  ADDED: "Added",
  CHANGED: "Changed",
  REMOVED: "Removed",
};

function EntryShown({ entry, open }: { readonly entry: Entry; readonly open: boolean }): ReactElement {
  const { type, id, label, operation } = entry;
  return (
    <details className="entry" open={open}>
      <summary>
        {operations[operation]} {plain(type).toLowerCase()} <strong className="name">{label}</strong>
      </summary>
      <FieldTable entry={entry} />
      <Anchor component={Link} to={historyOf(id)} size="xs" aria-label={`Every change to ${label}`}>
        Every change to this record
      </Anchor>
    </details>
  );
}

function FieldTable({ entry }: { readonly entry: Entry }): ReactElement {
  const { type, operation, before, after } = entry;
  const shown = useShown(type);
  return (
    <table className="field-changes">
      <thead>
        <tr>
          <th scope="col">Field</th>
          {operation !== "ADDED" && <th scope="col">Before</th>}
          {operation !== "REMOVED" && <th scope="col">After</th>}
        </tr>
      </thead>
      <tbody>
        {fieldChanges(before, after, shown).map(({ field, before: from, after: to }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            {operation !== "ADDED" && <td className="name">{from === null ? <None /> : <del>{from}</del>}</td>}
            {operation !== "REMOVED" && <td className="name">{to === null ? <None /> : <ins>{to}</ins>}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function None(): ReactElement {
  return <span className="dimmed">Nothing</span>;
}
