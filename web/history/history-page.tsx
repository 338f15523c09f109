import { useApolloClient } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import { useCallback, type ReactElement } from "react";
import { Link, useSearchParams } from "react-router";
import { HistoryDocument } from "../generated/graphql.js";
import { usePages, type Load, type Pages } from "../lists/use-pages.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { AsOf } from "./as-of.js";
import { AsOfChoice } from "./as-of-choice.js";
import { RevisionRow, type RevisionShown } from "./revision-row.js";
import "../lists/filter-bar.css";
import "../parties/parties.css";
import "./history.css";

const PAGE = 50;

export function HistoryPage(): ReactElement {
  const [params] = useSearchParams();
  const revision = params.get("asOf");
  const day = params.get("day");
  if (revision !== null || day !== null) return <AsOf revision={revision} day={day} />;
  return <Changes record={params.get("record")} />;
}

function Changes({ record }: { readonly record: string | null }): ReactElement {
  const pages = usePages(useHistory(record));
  return (
    <Page title={record === null ? "History" : "History of one record"} actions={<AsOfChoice />}>
      {record !== null && (
        <p>
          Only changes to <strong className="name">{record}</strong>.{" "}
          <Anchor component={Link} underline="always" to="/history">
            Show every change
          </Anchor>
        </p>
      )}
      <Revisions pages={pages} record={record} />
    </Page>
  );
}

function useHistory(record: string | null): Load<RevisionShown> {
  const client = useApolloClient();
  return useCallback(
    async (after) => {
      const variables = { record, first: PAGE, after };
      const { data } = await client.query({ query: HistoryDocument, variables, fetchPolicy: "no-cache" });
      if (!data) throw new Error("The server sent no history.");
      return data.history;
    },
    [client, record],
  );
}

interface RevisionsProps {
  readonly pages: Pages<RevisionShown>;
  readonly record: string | null;
}

function Revisions({ pages, record }: RevisionsProps): ReactElement {
  const { rows, total, error, hasMore, more, retry, loading } = pages;
  if (error !== undefined && total === null) return <Problem what="The history" error={error} onRetry={retry} />;
  if (total === null) return <Waiting what="the history" rows={8} />;
  if (total === 0 && record !== null)
    return <Empty title="Nothing is known of this record" hint="No change ever named this id." />;
  if (total === 0) return <Empty title="Nothing has changed yet" hint="The first change to the map will stand here." />;
  return (
    <>
      <p className="list-count" role="status">
        {rows.length < total
          ? `${String(rows.length)} of ${String(total)} changes, newest first`
          : `${String(total)} ${total === 1 ? "change" : "changes"}, newest first`}
      </p>
      <ol className="revisions" reversed aria-busy={loading}>
        {rows.map((revision) => (
          <RevisionRow key={revision.revision} revision={revision} record={record} />
        ))}
      </ol>
      {error !== undefined && <Problem what="The rest" error={error} onRetry={retry} />}
      {hasMore && (
        <Button variant="default" onClick={more} style={{ alignSelf: "flex-start" }}>
          Older changes
        </Button>
      )}
    </>
  );
}
