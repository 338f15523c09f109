import { useQuery } from "@apollo/client/react";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { RequestLettersDocument, type RequestLettersQuery } from "../generated/graphql.js";
import type { RequestSeen } from "../requests/request-page.js";
import { Block } from "../ui/block.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { KeptLetter } from "./kept-letter.js";
import { SuggestedLetter } from "./suggested-letter.js";
import "./playbook.css";

type Letters = RequestLettersQuery["request"];
export type Suggested = Letters["suggestedLetters"][number];
export type Kept = Letters["letters"][number];

interface RequestLettersProps {
  readonly request: RequestSeen;
  readonly onLookAgain: () => void;
}

/** What can be written about a request now, and what was sent. */
export function RequestLetters({ request, onLookAgain }: RequestLettersProps): ReactElement {
  const { id, version } = request;
  const { data, previousData, error, refetch } = useQuery(RequestLettersDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    void refetch();
  }, [version, refetch]);
  const letters = (data ?? previousData)?.request;
  return (
    <Block title="Letters">
      {letters && <Shown letters={letters} request={request} onLookAgain={onLookAgain} />}
      {!letters && error && <Problem what="The letters" error={error} onRetry={() => void refetch()} />}
      {!letters && !error && <Waiting what="the letters" rows={3} />}
    </Block>
  );
}

interface ShownProps extends RequestLettersProps {
  readonly letters: Letters;
}

function Shown({ letters, request, onLookAgain }: ShownProps): ReactElement {
  const [open, setOpen] = useState<string | null>(null);
  const { letters: kept, suggestedLetters: suggested } = letters;
  return (
    <>
      <p className="playbook-meaning">
        Sluice sends no mail itself: copy or print a letter, send it, then record it here. It is kept as it was sent.
      </p>
      {suggested.length === 0 && kept.length === 0 && <p className="dimmed">There is nothing to write.</p>}
      <ul className="letters" aria-label="Letters to write">
        {suggested.map((letter) => (
          <SuggestedLetter
            key={letter.template.id}
            letter={letter}
            request={request}
            isOpen={open === letter.template.id}
            onOpen={(isOpen) => setOpen(isOpen ? letter.template.id : null)}
            onLookAgain={onLookAgain}
          />
        ))}
      </ul>
      {kept.length > 0 && <h3 className="template-group">Sent</h3>}
      <ul className="letters" aria-label="Letters sent">
        {kept.map((letter) => (
          <KeptLetter key={letter.id} letter={letter} request={request.id} />
        ))}
      </ul>
    </>
  );
}
