/** Whose name is told first where there is not room for all: the chosen, then who has most flows. Pure. */
import type { ElementDefinition } from "cytoscape";
import type { Marks } from "../overlay/marks.js";

interface NamedParty {
  readonly id: string;
  readonly name: string;
  readonly heading: boolean;
}

/** Groups before all. Parties that an overlay lets step back are not named. */
export function byImportance(
  elements: readonly ElementDefinition[],
  marks: Marks,
  selected: string | null,
): readonly NamedParty[] {
  const flows = new Map<string, number>();
  const parties: NamedParty[] = [];
  for (const { data } of elements) {
    const { id, name, type, source, target } = data as Readonly<Record<string, string | undefined>>;
    for (const end of [source, target]) if (end !== undefined) flows.set(end, (flows.get(end) ?? 0) + 1);
    const heading = type === "group";
    const stays = heading || id === selected || !marks.dimRest || marks.classes.has(id ?? "");
    if (id !== undefined && name !== undefined && stays) parties.push({ id, name, heading });
  }
  const weight = ({ id, heading }: NamedParty) => (heading ? Infinity : id === selected ? 1e9 : (flows.get(id) ?? 0));
  return parties.sort((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)));
}
