import { skipToken, useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { RequestPersonDocument, type RequestPersonQuery } from "../generated/graphql.js";
import { Block } from "../ui/block.js";
import { Facts } from "../ui/facts.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import type { RequestSeen } from "./request-page.js";

/** Screens are seen by others: whose request it is comes when it is asked for, and is not kept. */
export function RequestPerson({ request: { id } }: { readonly request: RequestSeen }): ReactElement {
  const [shown, setShown] = useState(false);
  const asked = shown ? { variables: { id }, fetchPolicy: "no-cache" as const } : skipToken;
  const { data, error, refetch } = useQuery(RequestPersonDocument, asked);
  return (
    <Block
      title="Person"
      actions={
        <Button variant="default" size="compact-sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? "Hide" : "Show who it is"}
        </Button>
      }
    >
      {!shown && <p className="dimmed">Sealed. Nothing on this page tells who it is until you ask.</p>}
      {shown && error && <Problem what="The person" error={error} onRetry={() => void refetch()} />}
      {shown && !error && !data && <Waiting what="the person" rows={3} />}
      {shown && data && <Person person={data.request.person} />}
    </Block>
  );
}

function Person({ person }: { readonly person: RequestPersonQuery["request"]["person"] }): ReactElement {
  const { word } = useWords();
  if (person === null) return <p className="dimmed">It was erased at the end of its retention.</p>;
  const { name, words, agentName, identifiers } = person;
  return (
    <>
      <Facts
        facts={[
          ["Name", name],
          ...identifiers.map(({ type, value }) => [word("identifierTypes", type).label, value] as const),
          ["Agent", agentName],
        ]}
      />
      {words !== null && <blockquote className="request-words name">{words}</blockquote>}
    </>
  );
}
