import { useState, type ReactElement } from "react";
import { plain, useWords } from "../apollo/about.js";
import type { Severity, SystemKind } from "../generated/graphql.js";
import { Icon } from "../ui/icon.js";
import type { Overlay } from "./address.js";
import { SeverityMark } from "../ui/severity-mark.js";
import { families } from "./families.js";
import { glyphPaths, type Glyph } from "./graph/glyphs.js";
import { LineSample } from "./line-sample.js";

const kinds = Object.keys(glyphPaths).filter((glyph): glyph is SystemKind => glyph !== "VENDOR");
const severities: readonly Severity[] = ["HIGH", "MEDIUM", "LOW"];

/** Explains every mark on the canvas; the words for disclosures and severities are the server's. */
export function Legend({ overlay }: { readonly overlay: Overlay }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <section className="legend" aria-label="Legend">
      <button type="button" className="legend-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="legend" /> Legend
      </button>
      {open && (
        <div className="legend-body">
          <PartyRows />
          <FlagRows />
          <FlowRows />
          {overlay.kind !== "none" && <OverlayRows overlay={overlay} />}
        </div>
      )}
    </section>
  );
}

function PartyRows(): ReactElement {
  return (
    <>
      <h3>Parties</h3>
      <ul>
        <li>
          <NodeSample glyph="APPLICATION" /> Square: a system of ours
        </li>
        <li>
          <NodeSample glyph="VENDOR" /> Circle: a vendor outside
        </li>
      </ul>
      <ul className="legend-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <NodeSample glyph={kind} /> {plain(kind)}
          </li>
        ))}
      </ul>
    </>
  );
}

function FlagRows(): ReactElement {
  const words = useWords();
  return (
    <>
      <h3>Flags</h3>
      <ul>
        {severities.map((severity) => (
          <li key={severity}>
            <SeverityMark severity={severity} count={2} /> {words.severity(severity).label}
          </li>
        ))}
        <li className="legend-note">The shape is the worst flag's severity, the number how many flags.</li>
      </ul>
    </>
  );
}

function FlowRows(): ReactElement {
  const words = useWords();
  return (
    <>
      <h3>Flows</h3>
      <ul>
        {families.map((family) => (
          <li key={family.id}>
            <LineSample family={family} />
            <span>{family.disclosures.map((kind) => words.disclosure(kind).label).join(", ")}</span>
          </li>
        ))}
        <li className="legend-note">
          A number on a line counts its categories; “?” means none are recorded, so unknown.
        </li>
      </ul>
    </>
  );
}

function OverlayRows({ overlay }: { readonly overlay: Overlay }): ReactElement {
  const words = useWords();
  return (
    <>
      <h3>{overlay.kind === "request" ? words.word("rights", overlay.right).label : "Who receives it"}</h3>
      <ul>
        <li>
          <span className="ring ring-certain" /> Solid ring: certain
        </li>
        <li>
          <span className="ring ring-possible" /> Dashed ring: possible
        </li>
        {overlay.kind === "request" && (
          <>
            <li>
              <span className="ring ring-stop" /> Octagon: the flow to it stops
            </li>
            <li>
              <span className="stop-sample" /> A bar and “stops”: this flow stops
            </li>
            <li>
              <span className="unknown-sample" /> Dots and “unknown”: nothing is recorded about it
            </li>
          </>
        )}
      </ul>
    </>
  );
}

function NodeSample({ glyph }: { readonly glyph: Glyph }): ReactElement {
  return (
    <span className={glyph === "VENDOR" ? "node-sample node-sample-vendor" : "node-sample"}>
      <svg width="14" height="14" viewBox="0 0 24 24" fill="none" aria-hidden="true">
        <path d={glyphPaths[glyph]} stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      </svg>
    </span>
  );
}
