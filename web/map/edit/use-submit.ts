/** A form's one way out: saved at once, or added to the try where "Try first" is on. */
import { useApply, type Apply } from "../../changes/use-apply.js";
import type { ChangeInput } from "../../generated/graphql.js";
import { freshId } from "../trial/fresh-id.js";
import { useTrial } from "../trial/trial.js";

export interface Submission {
  readonly change: ChangeInput;
  readonly words: string;
  readonly baseRevision?: number | undefined;
}

export interface Submit {
  /** The record's id, or null where it was not saved. */
  readonly submit: (submission: Submission) => Promise<string | null>;
  readonly applying: Apply;
  readonly trying: boolean;
}

export function useSubmit(): Submit {
  const trial = useTrial();
  const applying = useApply();
  const submit = async ({ change, words, baseRevision }: Submission): Promise<string | null> => {
    if (trial.on) {
      const named = withId(change);
      trial.add([{ words, change: named }]);
      return idOf(named);
    }
    const saved = await applying.apply({ changes: [change], baseRevision, said: `${words}: saved` });
    return saved ? (idOf(change) ?? saved.ids[0] ?? null) : null;
  };
  return { submit, applying, trying: trial.on };
}

function withId(change: ChangeInput): ChangeInput {
  const { system, vendor, flow } = change;
  if (system && !system.id) return { system: { ...system, id: freshId(system.name) } };
  if (vendor && !vendor.id) return { vendor: { ...vendor, id: freshId(vendor.name) } };
  if (flow && !flow.id) return { flow: { ...flow, id: freshId(`${flow.from}-${flow.to}`) } };
  return change;
}

function idOf({ system, vendor, flow, remove }: ChangeInput): string | null {
  return system?.id ?? vendor?.id ?? flow?.id ?? remove?.id ?? null;
}
