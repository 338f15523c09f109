import { memo, useEffect, useMemo, useRef, type ReactElement } from "react";
import { bySegment, piecesOf, type Marked } from "./marks.js";
import { softLines } from "./soft-lines.js";
import type { Segment } from "./use-text.js";

interface TextPaneProps {
  readonly segments: readonly Segment[];
  readonly marks: readonly Marked[];
  /** The clause looked at: its words stand out, and the first of them is brought into view. */
  readonly active: string | null;
  readonly onPick: (clause: string) => void;
}

/** The document as it reads, with every passage that a suggestion rests on. */
export function TextPane({ segments, marks, active, onPick }: TextPaneProps): ReactElement {
  const pane = useRef<HTMLDivElement>(null);
  const found = useMemo(() => bySegment(marks), [marks]);
  const brought = useRef<string | null>(null);
  useEffect(() => {
    if (active === brought.current) return;
    const first = marks.find(({ of }) => of === active);
    const mark = pane.current?.querySelector(`[data-mark="${String(first?.segment)}.${String(first?.start)}"]`);
    mark?.scrollIntoView({ block: "center" });
    // Words that are still on their way are brought into view once they are there; others never twice.
    if (mark || !first) brought.current = active;
  }, [active, marks, segments]);
  return (
    <div ref={pane} className="text-pane" role="document" aria-label="Text of the document" tabIndex={0}>
      {segments.map((segment, at) => (
        <SegmentText
          key={segment.number}
          segment={segment}
          place={segments[at - 1]?.place === segment.place ? null : segment.place}
          marks={found.get(segment.number) ?? NONE}
          active={found.get(segment.number)?.some(({ of }) => of === active) ? active : null}
          onPick={onPick}
        />
      ))}
    </div>
  );
}

const NONE: readonly Marked[] = [];

interface SegmentTextProps {
  readonly segment: Segment;
  /** Said beside it; null where it was said already. */
  readonly place: string | null;
  readonly marks: readonly Marked[];
  readonly active: string | null;
  readonly onPick: (clause: string) => void;
}

/** Only the segment whose words are looked at is drawn anew. */
const SegmentText = memo(function SegmentText(props: SegmentTextProps): ReactElement {
  const { segment, place, marks, active, onPick } = props;
  return (
    <div className="text-segment" data-segment={segment.number}>
      <span className="text-place num" aria-hidden={place === null}>
        {place}
      </span>
      <p dir="auto">
        {piecesOf(softLines(segment.text), marks).map(({ text, start, of }) =>
          of.length === 0 ? (
            <span key={start}>{text}</span>
          ) : (
            <mark
              key={start}
              data-mark={`${String(segment.number)}.${String(start)}`}
              data-active={(active !== null && of.includes(active)) || undefined}
              onClick={() => onPick(of[0] ?? "")}
            >
              {text}
            </mark>
          ),
        )}
      </p>
    </div>
  );
});
