import { useState, type ReactElement } from "react";
import { Anchor } from "@mantine/core";
import { word } from "../ui/choices.js";
import type { Suggestion } from "./use-proposal.js";

/** What eighteen other states ask of such a contract, as the text was read for it. For information: no role rests on it. */
export function StateTerms({ terms }: { readonly terms: Suggestion["stateClauses"] }): ReactElement | null {
  const [open, setOpen] = useState(false);
  if (terms.length === 0) return null;
  const present = terms.filter(({ status }) => status === "PRESENT").length;
  return (
    <section className="state-terms" aria-label="Terms of other states">
      <h2>Other states</h2>
      <p className="dimmed">
        {present} of {terms.length} terms that other states ask of such a contract look present. No role on the map
        rests on them.{" "}
        <Anchor component="button" type="button" inherit aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Hide them" : "Show them"}
        </Anchor>
      </p>
      {open && (
        <ul>
          {terms.map(({ clause, status, why }) => (
            <li key={clause.id}>
              <div className="state-term-head">
                <span className="review-clause-label">{clause.label}</span>
                <span className="review-state" data-status={status}>
                  {word(status)}
                </span>
              </div>
              <span className="detail">{why}</span>
              <span className="detail">
                {clause.states.join(", ")} · <span className="citation">{clause.citation}</span>
                {clause.confidence === "UNVERIFIED" && " · not verified"}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
