import type { ReactElement } from "react";
import "./exposure.css";

/** A length beside the number, never instead of it. */
export function ExposureBar({ score }: { readonly score: number }): ReactElement {
  return (
    <>
      <span className="exposure-bar" aria-hidden="true">
        <span style={{ width: `${String(score)}%` }} />
      </span>
      <span className="num exposure-number">{score}</span>
    </>
  );
}
