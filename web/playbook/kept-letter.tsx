import { useLazyQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { LetterTextDocument } from "../generated/graphql.js";
import { Problem } from "../ui/problem.js";
import { LetterSheet } from "./letter-sheet.js";
import type { Kept } from "./request-letters.js";

interface KeptLetterProps {
  readonly letter: Kept;
  readonly request: string;
}

/** A letter that was sent. Its text is opened when somebody asks, and not before. */
export function KeptLetter({ letter, request }: KeptLetterProps): ReactElement {
  const { word } = useWords();
  const [open, setOpen] = useState(false);
  const [look, { data, error }] = useLazyQuery(LetterTextDocument, { fetchPolicy: "no-cache" });
  const read = () => {
    setOpen(!open);
    if (!open) void look({ variables: { id: request } });
  };
  const text = data?.request.letters.find(({ id }) => id === letter.id)?.text;
  return (
    <li>
      <div className="letter-head">
        <span className="letter-title name">
          {letter.title}
          {letter.partyName !== null && ` to ${letter.partyName}`}
        </span>
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={open}
          aria-label={`${open ? "Close" : "Read"}: ${letter.title}`}
          onClick={read}
        >
          {open ? "Close" : "Read"}
        </Button>
      </div>
      <p className="detail">
        {word("letterWays", letter.sentBy).label}, recorded on {letter.at.slice(0, 10)} by {letter.actor}
      </p>
      {open && typeof text === "string" && <LetterSheet title={letter.title} text={text} />}
      {open && text === null && <p className="dimmed">It was erased at the end of its retention.</p>}
      {open && error && (
        <Problem what="This letter" error={error} onRetry={() => void look({ variables: { id: request } })} />
      )}
    </li>
  );
}
