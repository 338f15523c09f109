import { useQuery, useSubscription } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import { useEffect, type ReactElement } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { DocumentChangedDocument, DocumentHeadDocument, type DocumentHeadQuery } from "../generated/graphql.js";
import { newContract } from "../parties/place.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { problemOf } from "../ui/problem-of.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { Review } from "./review.js";
import { OPENING } from "./use-text.js";

export type DocumentShown = DocumentHeadQuery["document"];

const above = (
  <Anchor component={Link} to="/documents">
    Documents
  </Anchor>
);

/** It may have been read between the answer and the first news. */
const ASKED_AGAIN_MS = 2_000;

/** A document on its way to being read, one that cannot be read, or the review of one that was. */
export function ReviewPage(): ReactElement {
  const { id = "" } = useParams();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(DocumentHeadDocument, {
    variables: { id, first: OPENING },
  });
  useSubscription(DocumentChangedDocument, {
    onData: ({ data: news }) => void (news.data?.documentChanged.id === id && refetch()),
    ignoreResults: true,
  });
  const document = data?.document;
  const unread = document?.state === "QUEUED" || document?.state === "READING";
  useEffect(() => {
    if (!unread) return undefined;
    startPolling(ASKED_AGAIN_MS);
    return stopPolling;
  }, [unread, startPolling, stopPolling]);
  if (document?.state === "READ") return <Review document={document} onAttached={() => void refetch()} />;
  return (
    <Page title={document?.name ?? "Document"} above={above}>
      {document && <Unread document={document} />}
      {!document && error && problemOf(error).code === "NOT_FOUND" && (
        <Empty
          title="There is no such document"
          hint="The link may have been cut short. Documents has all there are."
        />
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
  const [params] = useSearchParams();
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
            Download the file
          </Button>
          <Button component={Link} to={newContract(params.get("vendor"), id)} variant="default">
            Record its contract by hand
          </Button>
        </>
      }
    />
  );
}
