import { Button } from "@mantine/core";
import { useState, type ReactElement } from "react";
import type { Comparison } from "./compare-page.js";

type Change = Comparison["text"][number];

/** Of a long stretch that did not change its ends are shown, and how much lies between. */
const ENDS = 240;

export function TextChanges({ text }: { readonly text: readonly Change[] }): ReactElement {
  if (text.every(({ kind }) => kind === "SAME")) return <p className="dimmed">Both versions have the same words.</p>;
  return (
    <div className="text-changes" dir="auto">
      {text.map((change, at) => (
        <Stretch key={`${String(at)} ${change.kind}`} change={change} />
      ))}
    </div>
  );
}

function Stretch({ change: { kind, text } }: { readonly change: Change }): ReactElement {
  const [whole, setWhole] = useState(false);
  if (kind === "REMOVED") return <del>{text} </del>;
  if (kind === "ADDED") return <ins>{text} </ins>;
  if (whole || text.length < ENDS * 3) return <span>{text} </span>;
  const hidden = text.length - ENDS * 2;
  return (
    <>
      <span>{text.slice(0, ENDS)} …</span>
      <Button variant="default" size="compact-xs" className="text-changes-more" onClick={() => setWhole(true)}>
        Show {hidden.toLocaleString("en-US")} characters that did not change
      </Button>
      <span>… {text.slice(-ENDS)} </span>
    </>
  );
}
