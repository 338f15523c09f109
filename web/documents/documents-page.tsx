import { useApolloClient, useSubscription } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import { useCallback, type ReactElement } from "react";
import { Link } from "react-router";
import { DocumentChangedDocument, DocumentsDocument, type DocumentRowFragment } from "../generated/graphql.js";
import { ListCount } from "../lists/list-count.js";
import { LongTable } from "../lists/long-table.js";
import { usePages, type Load } from "../lists/use-pages.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { documentColumns } from "./document-columns.js";
import { DropFiles } from "./drop-files.js";

const PAGE = 100;

const above = (
  <Anchor component={Link} to="/contracts">
    Contracts
  </Anchor>
);

/** Every file that was handed in, newest first, and how far its reading is. */
export function DocumentsPage(): ReactElement {
  const { rows, total, loading, error, more, retry } = usePages(useDocuments());
  useSubscription(DocumentChangedDocument, { onData: retry, ignoreResults: true });
  return (
    <Page
      title="Documents"
      above={above}
      actions={
        <Button component={Link} to="/compare" variant="default">
          Compare two versions
        </Button>
      }
    >
      <DropFiles onKept={retry} />
      {error !== undefined && total === null && <Problem what="The documents" error={error} onRetry={retry} />}
      {error === undefined && total === null && <Waiting what="the documents" />}
      {total === 0 && <Empty title="No documents yet" hint="Add the first signed agreement above." />}
      {total !== null && total > 0 && (
        <>
          <ListCount shown={rows.length} total={total} one="document" many="documents" />
          <LongTable
            caption="Documents"
            columns={documentColumns}
            rows={rows}
            total={total}
            busy={loading}
            more={more}
          />
        </>
      )}
    </Page>
  );
}

function useDocuments(): Load<DocumentRowFragment> {
  const client = useApolloClient();
  return useCallback(
    async (after) => {
      const variables = { states: null, first: PAGE, after };
      const { data } = await client.query({ query: DocumentsDocument, variables, fetchPolicy: "no-cache" });
      if (!data) throw new Error("The server sent no documents.");
      return data.documents;
    },
    [client],
  );
}
