import { Anchor } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Link } from "react-router";
import { Block } from "../ui/block.js";
import { word } from "../ui/choices.js";
import { Icon } from "../ui/icon.js";
import type { Comparison } from "./compare-page.js";

type ClauseShown = Comparison["clauses"][number];

interface ClauseChangesProps {
  readonly clauses: readonly ClauseShown[];
  /** Where the later version is reviewed. */
  readonly review: string;
}

/** What changed comes first; what did not is one line that opens. */
export function ClauseChanges({ clauses, review }: ClauseChangesProps): ReactElement {
  const [whole, setWhole] = useState(false);
  const changed = clauses.filter(({ change, lookAgain }) => change !== "SAME" || lookAgain !== null);
  const again = clauses.filter(({ lookAgain }) => lookAgain !== null).length;
  const shown = whole ? clauses : changed;
  return (
    <Block title="Clauses" count={changed.length}>
      <p className="dimmed" role="status">
        {changed.length === 0
          ? "No clause changed."
          : `${String(changed.length)} of ${String(clauses.length)} changed.`}{" "}
        {again > 0 && (
          <>
            {again === 1 ? "One finding needs" : `${String(again)} findings need`} another look:{" "}
            <Anchor component={Link} to={review} inherit>
              review the later version
            </Anchor>
            .
          </>
        )}
      </p>
      <ul className="compare-clauses">
        {shown.map((each) => (
          <ClauseLine key={each.clause.id} change={each} />
        ))}
      </ul>
      {changed.length < clauses.length && (
        <Anchor component="button" type="button" size="sm" onClick={() => setWhole(!whole)}>
          {whole ? "Show what changed only" : `Show all ${String(clauses.length)} clauses`}
        </Anchor>
      )}
    </Block>
  );
}

const words = {
  SAME: "Unchanged",
  REWORDED: "Reworded",
  GAINED: "Gained",
  LOST: "Lost",
  STRONGER: "Stronger",
  WEAKER: "Weaker",
} as const;

function ClauseLine({ change: shown }: { readonly change: ClauseShown }): ReactElement {
  const { clause, change, before, after, wordsBefore, wordsAfter, lookAgain } = shown;
  const rewritten = wordsBefore !== wordsAfter;
  return (
    <li>
      <div className="compare-clause-head">
        <h3>
          {clause.label} <span className="citation">{clause.citation}</span>
        </h3>
        <span className="compare-change" data-change={change}>
          {words[change]}
          {before !== after && `: ${word(before).toLowerCase()} → ${word(after).toLowerCase()}`}
        </span>
      </div>
      {lookAgain !== null && (
        <p className="compare-again">
          <Icon name="warning" size={14} /> {lookAgain}
        </p>
      )}
      {rewritten && (
        <div className="compare-words">
          <blockquote className="name">
            {wordsBefore ?? <span className="dimmed">Nothing in the earlier version</span>}
          </blockquote>
          <blockquote className="name">
            {wordsAfter ?? <span className="dimmed">Nothing in the later version</span>}
          </blockquote>
        </div>
      )}
    </li>
  );
}
