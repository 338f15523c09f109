import { useApolloClient, useQuery } from "@apollo/client/react";
import { Anchor, Select } from "@mantine/core";
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
  const { data } = useQuery(DocumentsDocument, { variables: { states: ["READ"], first: 500, after: null } });
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
      nothingFoundMessage="No document that was read has this name"
    />
  );
  return (
    <div className="compare-versions">
      {field("before", "Earlier version", before)}
      {field("after", "Later version", after)}
    </div>
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
