/** Saves how one clause of one contract was read, and keeps somebody else's reading from being overwritten unseen. */
import { useState } from "react";
import { useApply, type Apply } from "../changes/use-apply.js";
import type { FindingFieldsFragment, FindingInput } from "../generated/graphql.js";
import { word } from "../ui/choices.js";
import type { Read } from "./status-choice.js";

export type Reading = Omit<FindingInput, "contract" | "clause" | "status"> & { readonly status: Read };

export interface Target {
  readonly contract: string;
  readonly clause: { readonly id: string; readonly label: string };
  readonly finding: FindingFieldsFragment | undefined;
  /** What the page shows is of this revision. */
  readonly revision: number;
}

export interface SaveFinding {
  readonly save: (reading: Reading, how?: { readonly over: boolean }) => Promise<boolean>;
  readonly applying: Apply;
  /** What was sent last, for the comparison in a conflict. */
  readonly sent: Reading | null;
}

export function useFinding({ contract, clause, finding, revision }: Target): SaveFinding {
  const applying = useApply();
  const [sent, setSent] = useState<Reading | null>(null);
  const [own, setOwn] = useState(0);
  const save = async (reading: Reading, how = { over: false }) => {
    const { status, ...evidence } = reading;
    setSent(reading);
    if (status === "NOT_READ" && !finding) return true;
    const change =
      status === "NOT_READ"
        ? { remove: { id: `${contract}/${clause.id}` } }
        : { finding: { ...evidence, status, contract, clause: clause.id } };
    const saved = await applying.apply({
      changes: [change],
      baseRevision: how.over ? undefined : Math.max(revision, own),
      reason: `${clause.label}: ${word(status).toLowerCase()}`,
      said: `${clause.label}: saved`,
    });
    if (saved) setOwn(saved.revision);
    return saved !== null;
  };
  return { save, applying, sent };
}
