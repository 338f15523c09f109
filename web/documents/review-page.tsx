import { useQuery, useSubscription } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import type { ReactElement } from "react";
import { Link, useParams } from "react-router";
import { DocumentChangedDocument, DocumentHeadDocument, type DocumentHeadQuery } from "../generated/graphql.js";
import { newContract } from "../parties/place.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { problemOf } from "../ui/problem-of.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { Review } from "./review.js";

export type DocumentShown = DocumentHeadQuery["document"];

const above = (
  <Anchor component={Link} to="/documents">
    Documents
  </Anchor>
);

/** A document on its way to being read, one that cannot be read, or the review of one that was. */
export function ReviewPage(): ReactElement {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(DocumentHeadDocument, { variables: { id } });
  useSubscription(DocumentChangedDocument, {
    onData: ({ data: news }) => void (news.data?.documentChanged.id === id && refetch()),
    ignoreResults: true,
  });
  const document = data?.document;
  if (document?.state === "READ") return <Review document={document} onAttached={() => void refetch()} />;
  return (
    <Page title={document?.name ?? "Document"} above={above}>
      {document && <Unread document={document} />}
      {!document && error && problemOf(error).code === "NOT_FOUND" && (
        <Empty title="No document has this address" hint="Files are kept under the hash of their bytes." />
      )}
      {!document && error && problemOf(error).code !== "NOT_FOUND" && (
        <Problem what="This document" error={error} onRetry={() => void refetch()} />
      )}
      {!document && !error && <Waiting what="the document" />}
    </Page>
  );
}

function Unread({ document }: { readonly document: DocumentShown }): ReactElement {
  const { problem, id } = document;
  if (problem === null)
    return (
      <div role="status">
        <p>It is being read. This page goes on by itself.</p>
        <Waiting what="the text" rows={8} />
      </div>
    );
  return (
    <Empty
      title="This document cannot be read"
      hint={problem.sentence}
      actions={
        <>
          <Button component="a" href={`/documents/${id}`} variant="default">
            Open the file
          </Button>
          <Button component={Link} to={newContract()} variant="default">
            Record its contract by hand
          </Button>
        </>
      }
    />
  );
}
