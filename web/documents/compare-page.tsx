import { useApolloClient, useQuery } from "@apollo/client/react";
import { Anchor, Button, Select } from "@mantine/core";
import { useEffect, useState, type ReactElement } from "react";
import { Link, useSearchParams } from "react-router";
import { CompareDocumentsDocument, DocumentsDocument, type CompareDocumentsQuery } from "../generated/graphql.js";
import { Block } from "../ui/block.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { documentPage } from "./address.js";
import { ClauseChanges } from "./clause-changes.js";
import { TextChanges } from "./text-changes.js";
import "./compare.css";

export type Comparison = CompareDocumentsQuery["compareDocuments"];

const above = (
  <Anchor component={Link} to="/documents">
    Documents
  </Anchor>
);

/** Two versions of an agreement: which clauses changed, what must be read again, and the text itself. */
export function ComparePage(): ReactElement {
  const [params, setParams] = useSearchParams();
  const [before, after] = [params.get("before"), params.get("after")];
  const choose = (side: "before" | "after", id: string | null) =>
    setParams(
      (now) => {
        if (id === null) now.delete(side);
        else now.set(side, id);
        return now;
      },
      { replace: true },
    );
  return (
    <Page title="Compare two versions" above={above}>
      <Versions before={before} after={after} onChoose={choose} />
      {before !== null && after !== null && before !== after && (
        <Compared key={`${before} ${after}`} before={before} after={after} />
      )}
      {before !== null && before === after && (
        <Empty title="That is the same document" hint="Choose another one on one of the sides." />
      )}
    </Page>
  );
}

interface VersionsProps {
  readonly before: string | null;
  readonly after: string | null;
  readonly onChoose: (side: "before" | "after", id: string | null) => void;
}

function Versions({ before, after, onChoose }: VersionsProps): ReactElement {
  const { data, error, refetch } = useQuery(DocumentsDocument, {
    variables: { states: ["READ"], first: OFFERED, after: null },
  });
  if (error && !data) return <Problem what="The documents" error={error} onRetry={() => void refetch()} />;
  const count = data?.documents.totalCount ?? 0;
  if (data && count < 2) return <TooFew count={count} />;
  const files = (data?.documents.nodes ?? []).map(({ id, name, uploadedAt }) => ({
    value: id,
    label: `${name} · ${uploadedAt.slice(0, 10)}`,
  }));
  const field = (side: "before" | "after", label: string, value: string | null) => (
    <Select
      label={label}
      placeholder="Which document?"
      data={files}
      value={value}
      onChange={(id) => onChoose(side, id)}
      searchable
      selectFirstOptionOnChange
      nothingFoundMessage="No document that was read has this name"
    />
  );
  return (
    <>
      <div className="compare-versions">
        {field("before", "Earlier version", before)}
        {field("after", "Later version", after)}
      </div>
      {count > OFFERED && (
        <p className="dimmed">
          The newest {OFFERED} of {count} documents are offered; an older one has the link on its own page.
        </p>
      )}
      {(before === null || after === null) && <p className="dimmed">Choose both versions to see what changed.</p>}
    </>
  );
}

const OFFERED = 500;

function TooFew({ count }: { readonly count: number }): ReactElement {
  return (
    <Empty
      title={count === 0 ? "No document was read yet" : "Only one document was read yet"}
      hint="Two are needed to compare them."
      actions={
        <Button component={Link} to="/documents" variant="default">
          Add documents
        </Button>
      }
    />
  );
}

/** Two documents never change, so they are compared once; what people accepted of them may have changed meanwhile. */
function Compared({ before, after }: { readonly before: string; readonly after: string }): ReactElement {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ comparison?: Comparison; error?: unknown }>({});
  useEffect(() => {
    let current = true;
    client
      .query({ query: CompareDocumentsDocument, variables: { before, after }, fetchPolicy: "no-cache" })
      .then(({ data }) => current && setAnswer(data ? { comparison: data.compareDocuments } : {}))
      .catch((error: unknown) => current && setAnswer({ error }));
    return () => {
      current = false;
    };
  }, [client, before, after, attempt]);
  const { comparison, error } = answer;
  if (error !== undefined)
    return <Problem what="The comparison" error={error} onRetry={() => setAttempt((count) => count + 1)} />;
  if (comparison === undefined) return <Waiting what="the comparison" rows={10} />;
  return (
    <>
      <ClauseChanges clauses={comparison.clauses} review={documentPage(after)} />
      <Block title="Text">
        <TextChanges text={comparison.text} />
      </Block>
    </>
  );
}
