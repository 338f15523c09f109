/** A flow as its form holds it, and as the server takes it: always the whole record. */
import { z } from "../../changes/zod.js";
import type { FlowInput } from "../../generated/graphql.js";
import type { InspectedFlow } from "../inspect/flow-panel.js";
import { rights } from "../rights.js";
import { textOrNull } from "./text-or-null.js";

const gate = z.object({
  right: z.enum(rights),
  means: z.enum(["CONSENT_TOOL", "SUPPRESSION_LIST", "CODE"]),
  evidence: z.string(),
  testedOn: z.string(),
});

export const flowSchema = z
  .object({
    from: z.string({ error: "Say where it comes from" }).min(1, "Say where it comes from"),
    to: z.string({ error: "Say where it goes" }).min(1, "Say where it goes"),
    carries: z.array(z.string()),
    purposes: z.array(z.string()),
    mechanism: z.enum(["API", "PIXEL_OR_SDK", "FILE", "REPLICATION", "EMAIL", "MANUAL"]).nullable(),
    consideration: z.enum(["NONE", "MONETARY", "OTHER_VALUABLE", "UNKNOWN"]),
    consumerDirected: z.boolean(),
    consumerDirectedEvidence: z.string(),
    deidentified: z.boolean(),
    confidence: z.enum(["DECLARED", "OBSERVED", "INFERRED"]),
    confirmedOn: z.string(),
    owner: z.string(),
    description: z.string(),
    gates: z.array(gate),
  })
  .refine(({ from, to }) => from !== to, { path: ["to"], message: "A flow joins two different parties" });

export type FlowValues = z.infer<typeof flowSchema>;

export function valuesOf(
  flow: InspectedFlow | null,
  ends: { readonly from: string | null; readonly to: string | null },
): FlowValues {
  return {
    from: flow?.from.id ?? ends.from ?? "",
    to: flow?.to.id ?? ends.to ?? "",
    carries: flow?.carries.map(({ id }) => id) ?? [],
    purposes: flow?.purposes.map(({ id }) => id) ?? [],
    mechanism: flow?.mechanism ?? null,
    consideration: flow?.consideration ?? "UNKNOWN",
    consumerDirected: flow?.consumerDirected ?? false,
    consumerDirectedEvidence: flow?.consumerDirectedEvidence ?? "",
    deidentified: flow?.deidentified ?? false,
    confidence: flow?.confidence ?? "DECLARED",
    confirmedOn: flow?.confirmedOn ?? "",
    owner: flow?.owner ?? "",
    description: flow?.description ?? "",
    gates: (flow?.gates ?? []).map(({ right, means, evidence, testedOn }) => ({
      right,
      means,
      evidence: evidence ?? "",
      testedOn: testedOn ?? "",
    })),
  };
}

export function inputOf(values: FlowValues, id: string | null): FlowInput {
  return {
    ...values,
    id,
    consumerDirectedEvidence: textOrNull(values.consumerDirectedEvidence),
    confirmedOn: textOrNull(values.confirmedOn),
    owner: textOrNull(values.owner),
    description: textOrNull(values.description),
    gates: values.gates.map((one) => ({
      ...one,
      evidence: textOrNull(one.evidence),
      testedOn: textOrNull(one.testedOn),
    })),
  };
}
