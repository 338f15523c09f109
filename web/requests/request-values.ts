import { z } from "../changes/zod.js";
import type { AgentProof, EnterRequestInput, IdentifierType, RequestMethod, Right } from "../generated/graphql.js";

/** Only what cannot be sent at all is said here; everything else is the server's to judge. */
export const requestSchema = z.object({
  right: z.custom<Right | null>((given) => given !== null, "Say what is asked"),
  method: z.custom<RequestMethod | null>((given) => given !== null, "Say how it came in"),
  receivedOn: z.string(),
  identifiers: z.array(z.object({ type: z.custom<IdentifierType>(), value: z.string() })),
  name: z.string(),
  words: z.string(),
  agentName: z.string(),
  agentProof: z.custom<AgentProof>(),
});

export type RequestValues = z.infer<typeof requestSchema>;

export function emptyRequest(today: string): RequestValues {
  return {
    // Nothing is chosen yet; the schema says so on the field when it is sent like that.
    right: null,
    method: null,
    receivedOn: today,
    identifiers: [{ type: "EMAIL", value: "" }],
    name: "",
    words: "",
    agentName: "",
    agentProof: "SIGNED_PERMISSION",
  };
}

export function inputOfRequest(values: RequestValues): EnterRequestInput {
  const { right, method, identifiers, name, words, agentName, agentProof, receivedOn } = values;
  return {
    right: chosen(right),
    method: chosen(method),
    identifiers,
    name: or(name),
    words: or(words),
    receivedOn: or(receivedOn),
    agent: or(agentName) === null ? null : { name: agentName, proof: agentProof },
  };
}

function chosen<T>(given: T | null): T {
  if (given === null) throw new Error("The form is not sent before everything is chosen.");
  return given;
}

const or = (text: string) => (text.trim() === "" ? null : text.trim());

/** The field of the form that a field of the server's input is filled from. */
export function fieldOf(field: string | null): FieldName | null {
  if (field === null) return null;
  if (field === "identifiers") return "identifiers.0.value";
  if (field === "agent" || field === "agent.name") return "agentName";
  const known = /^(right|method|receivedOn|name|words|identifiers\.\d+\.value)$/;
  return known.test(field) ? (field as FieldName) : null;
}

export type FieldName = keyof RequestValues | `identifiers.${number}.value`;
