import type { ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { SeverityMark } from "../ui/severity-mark.js";
import { chosenOf, nameOf } from "./chosen.js";
import { carriedWords, type MapData } from "./elements.js";
import type { Hovered } from "./graph/gestures.js";

/** A reading aid for the mouse; everything in it is also in the panel and the table. */
export function HoverCard({
  data,
  hovered,
}: {
  readonly data: MapData;
  readonly hovered: Hovered | null;
}): ReactElement | null {
  const words = useWords();
  const chosen = chosenOf(data, hovered?.id ?? null);
  if (!hovered || !chosen) return null;
  return (
    <div className="hover-card" aria-hidden="true" style={{ left: hovered.x + 14, top: hovered.y + 14 }}>
      {chosen.kind === "party" ? (
        <>
          <strong className="name">{chosen.party.name}</strong>
          {chosen.party.flags.map((flag) => (
            <span key={flag.kind}>
              <SeverityMark severity={flag.severity} size={15} /> {flag.label}
            </span>
          ))}
        </>
      ) : (
        <>
          <strong className="name">
            {nameOf(data, chosen.flow.from.id)} → {nameOf(data, chosen.flow.to.id)}
          </strong>
          <span className="name">{carriedWords(chosen.flow.carries, 4)}</span>
          <span>{words.disclosure(chosen.flow.standing.disclosure).label}</span>
          {chosen.flow.flags.length > 0 && (
            <span>{chosen.flow.flags.map((kind) => words.flag(kind).label).join(", ")}</span>
          )}
        </>
      )}
    </div>
  );
}
