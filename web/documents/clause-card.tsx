import { Button, Group } from "@mantine/core";
import type { ReactElement } from "react";
import type { FindingStatus } from "../generated/graphql.js";
import { findingStatuses, word } from "../ui/choices.js";
import { Icon } from "../ui/icon.js";
import type { Decision } from "./decisions.js";

interface ClauseCardProps {
  readonly decision: Decision;
  readonly open: boolean;
  readonly aside: boolean;
  /** Words the reader took instead of those proposed. */
  readonly quote: string | null;
  readonly onOpen: () => void;
  readonly onDecide: (status: FindingStatus) => void;
  readonly onSetApart: () => void;
  readonly onTakeSelected: () => void;
}

/** One clause: a line while others are looked at, everything about it while it is. */
export function ClauseCard(props: ClauseCardProps): ReactElement {
  const { decision, open, aside, onOpen } = props;
  const { clause } = decision;
  return (
    <li className="review-clause" data-open={open || undefined}>
      <button
        type="button"
        className="review-clause-head"
        data-clause={clause.id}
        aria-expanded={open}
        tabIndex={open ? 0 : -1}
        onClick={onOpen}
      >
        <span className="review-clause-label">{clause.label}</span>
        <State decision={decision} aside={aside} />
      </button>
      {open && <Whole {...props} />}
    </li>
  );
}

function State({ decision, aside }: { readonly decision: Decision; readonly aside: boolean }): ReactElement {
  const { finding, suggested } = decision;
  if (finding)
    return (
      <span className="review-state" data-status={finding.status}>
        <Icon name="check" size={14} /> {word(finding.status)}
      </span>
    );
  if (aside) return <span className="review-state dimmed">Set aside</span>;
  return (
    <span className="review-state review-proposed" data-status={suggested?.status}>
      {suggested ? `${word(suggested.status)}?` : "Not read"}
    </span>
  );
}

function Whole(props: ClauseCardProps): ReactElement {
  const { decision, quote, onDecide, onSetApart, onTakeSelected } = props;
  const { clause, suggested, finding } = decision;
  return (
    <div className="review-clause-whole">
      <p>
        {clause.requirement} <span className="citation">{clause.citation}</span>
      </p>
      {clause.note && <p className="detail">{clause.note}</p>}
      {clause.confidence === "UNVERIFIED" && (
        <p className="clause-unverified">Law not verified: check before relying on it</p>
      )}
      {suggested && <p className="review-why">{suggested.why}</p>}
      <Words decision={decision} quote={quote} />
      {finding && (
        <p className="detail">
          Accepted as {word(finding.status).toLowerCase()}
          {finding.reviewer && ` by ${finding.reviewer}`}
          {finding.reviewedOn && ` on ${finding.reviewedOn}`}.
        </p>
      )}
      <Group gap={6} mt={8}>
        {findingStatuses.map((status) => (
          <Button
            key={status}
            size="compact-sm"
            variant={status === (finding?.status ?? suggested?.status) && !finding ? "filled" : "default"}
            aria-pressed={status === finding?.status}
            onClick={() => onDecide(status)}
          >
            {!finding && status === suggested?.status ? `Accept: ${word(status).toLowerCase()}` : word(status)}
          </Button>
        ))}
        <Button size="compact-sm" variant="subtle" onClick={onTakeSelected}>
          Take the selected words
        </Button>
        {!finding && (
          <Button size="compact-sm" variant="subtle" onClick={onSetApart}>
            Set aside
          </Button>
        )}
      </Group>
    </div>
  );
}

/** The words taken; else those accepted; else those proposed. */
function Words({ decision, quote }: Pick<ClauseCardProps, "decision" | "quote">): ReactElement | null {
  const { suggested, finding } = decision;
  if (quote !== null) return <blockquote className="name">{quote}</blockquote>;
  if (finding?.quote)
    return (
      <blockquote className="name">
        {finding.quote} {finding.place && <span className="detail">{finding.place}</span>}
      </blockquote>
    );
  const first = finding ? undefined : suggested?.evidence[0];
  if (!first) return null;
  return (
    <blockquote className="name">
      {first.quote} <span className="detail">{first.place}</span>
    </blockquote>
  );
}
