import { useQuery } from "@apollo/client/react";
import { Button, CloseButton } from "@mantine/core";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { Link } from "react-router";
import { GapPanelDocument, type GapPanelQuery } from "../generated/graphql.js";
import { contractPage } from "../parties/place.js";
import { word } from "../ui/choices.js";
import { Empty } from "../ui/empty.js";
import { problemOf } from "../ui/problem-of.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { GapClosing } from "./gap-closing.js";
import { GapSteps } from "./gap-steps.js";
import { GapTerms } from "./gap-terms.js";
import { PointsTable } from "./points-table.js";

export type GapShown = GapPanelQuery["gap"];

interface GapPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One gap whole: what to do first, then why it stands where it does and what closing it changes. */
export function GapPanel({ id, onClose }: GapPanelProps): ReactElement {
  const { data, previousData, error, refetch } = useQuery(GapPanelDocument, { variables: { id } });
  const [seen, setSeen] = useState(false);
  if (data && !seen) setSeen(true);
  const gone = error !== undefined && isGone(error);
  // Once it is closed, what was known of it is of no use.
  const gap = gone ? undefined : (data ?? previousData)?.gap;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      ref={box}
      className="gap-panel"
      aria-label="The gap looked at"
      tabIndex={-1}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <CloseButton className="gap-panel-close" aria-label="Close this gap" onClick={onClose} />
      {gap && <Shown gap={gap} />}
      {gone && <Gone wasSeen={seen} onClose={onClose} />}
      {!gap && !gone && error && <Problem what="This gap" error={error} onRetry={() => void refetch()} />}
      {!gap && !error && <Waiting what="the gap" />}
    </aside>
  );
}

function Shown({ gap }: { readonly gap: GapShown }): ReactElement {
  return (
    <>
      <p className="detail">{gap.label}</p>
      <h2 className="name gap-title">{gap.summary}</h2>
      <p>{gap.meaning}</p>
      <p className="citation">{gap.citation}</p>
      <OnTheirWay gap={gap} />
      <GapSteps gap={gap} />
      <GapTerms gap={gap} />
      <GapClosing id={gap.id} />
      <PointsTable gap={gap} />
    </>
  );
}

/** What is being done about it already. */
function OnTheirWay({ gap }: { readonly gap: GapShown }): ReactElement | null {
  if (gap.onTheirWay.length === 0) return null;
  return (
    <ul className="gap-under-way" aria-label="On its way">
      {gap.onTheirWay.map(({ id, title, progress, owner, dueOn }) => (
        <li key={id}>
          <Link to={contractPage(id)} className="name">
            {title}
          </Link>{" "}
          is {word(progress).toLowerCase()}
          {owner !== null && `, moved by ${owner}`}
          {dueOn !== null && `, next move due ${dueOn}`}.
        </li>
      ))}
    </ul>
  );
}

/** Somebody closed it, here or elsewhere. Of one that was never seen here that cannot be known. */
function Gone({ wasSeen, onClose }: { readonly wasSeen: boolean; readonly onClose: () => void }): ReactElement {
  return (
    <Empty
      title={wasSeen ? "This gap is closed" : "This gap is not in the queue"}
      hint={wasSeen ? "Nothing of this is left to do." : "It was closed, or the link was cut short."}
      actions={
        <Button variant="default" onClick={onClose}>
          Back to the queue
        </Button>
      }
    />
  );
}

function isGone(error: unknown): boolean {
  return problemOf(error).code === "NOT_FOUND";
}
