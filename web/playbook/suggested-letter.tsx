import { Button } from "@mantine/core";
import type { ReactElement } from "react";
import { Inline } from "../parties/inline.js";
import type { RequestSeen } from "../requests/request-page.js";
import { LetterWriter } from "./letter-writer.js";
import type { Suggested } from "./request-letters.js";

interface SuggestedLetterProps {
  readonly letter: Suggested;
  readonly request: RequestSeen;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onLookAgain: () => void;
}

/** A letter that can be written now: a line, and opened the letter itself. */
export function SuggestedLetter(props: SuggestedLetterProps): ReactElement {
  const { letter, request, isOpen, onOpen, onLookAgain } = props;
  const { template, parties } = letter;
  const wrote = parties.filter((each) => each.wrote).length;
  return (
    <li>
      <div className="letter-head">
        <span className="letter-title">{template.title}</span>
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "Close" : "Write"}: ${template.title}`}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? "Close" : "Write"}
        </Button>
      </div>
      <p className="detail">
        {parties.length > 0 && `Written to ${String(wrote)} of ${String(parties.length)} recipients. `}
        <span className="citation">{template.citation}</span>
      </p>
      {isOpen && (
        <Inline>
          <LetterWriter
            letter={letter}
            request={request}
            onDone={() => onOpen(false)}
            onLookAgain={() => {
              onOpen(false);
              onLookAgain();
            }}
          />
        </Inline>
      )}
    </li>
  );
}
