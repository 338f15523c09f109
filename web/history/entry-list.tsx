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

type Entry = RevisionDetailQuery["revisionDetail"]["entries"][number];

const FIRST = 50;
const MOST = 1000;

/** What one revision did, record by record; a long one is cut and says so. */
export function EntryList({ revision }: { readonly revision: number }): ReactElement {
  const [first, setFirst] = useState(FIRST);
  const { data, previousData, error, refetch } = useQuery(RevisionDetailDocument, { variables: { revision, first } });
  const detail = (data ?? previousData)?.revisionDetail;
  if (error && !detail) return <Problem what="This revision" error={error} onRetry={() => void refetch()} />;
  if (!detail) return <Waiting what="what changed" rows={3} />;
  return (
    <div className="entries">
      {detail.entries.map((entry) => (
        <EntryShown key={entry.id} entry={entry} />
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

function EntryShown({ entry }: { readonly entry: Entry }): ReactElement {
  const { type, id, label, operation, before, after } = entry;
  const changes = fieldChanges(before, after);
  return (
    <section className="entry">
      <h3>
        {operations[operation]} {plain(type).toLowerCase()} <strong className="name">{label}</strong>
        <Anchor component={Link} to={historyOf(id)} size="xs" aria-label={`Only the history of ${label}`}>
          Its history
        </Anchor>
      </h3>
      <table className="field-changes">
        <thead>
          <tr>
            <th scope="col">Field</th>
            {operation !== "ADDED" && <th scope="col">Before</th>}
            {operation !== "REMOVED" && <th scope="col">After</th>}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before: from, after: to }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              {operation !== "ADDED" && <td className="name">{from === null ? <None /> : <del>{from}</del>}</td>}
              {operation !== "REMOVED" && <td className="name">{to === null ? <None /> : <ins>{to}</ins>}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function None(): ReactElement {
  return <span className="dimmed">Nothing</span>;
}
