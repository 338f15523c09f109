/** The overlay's marks, or, without one, those of the search: what does not match steps back. */
import type { Address } from "./address.js";
import type { MapData } from "./elements.js";
import type { Marks } from "./overlay/marks.js";

export function sceneMarks(data: MapData, overlay: Marks, { q, purpose }: Pick<Address, "q" | "purpose">): Marks {
  const text = q.trim().toLowerCase();
  if (overlay.dimRest || (text === "" && purpose === null)) return overlay;
  const found = new Set<string>();
  for (const { id, name } of data.parties) if (text !== "" && name.toLowerCase().includes(text)) found.add(id);
  for (const flow of data.flows) {
    const between = found.has(flow.from.id) && found.has(flow.to.id);
    const serves = purpose !== null && flow.purposes.some(({ id }) => id === purpose);
    if (serves) [flow.from.id, flow.to.id].forEach((id) => found.add(id));
    if (between || serves) found.add(flow.id);
  }
  const classes = new Map([...found].map((id) => [id, []] as const));
  return { classes, notes: new Map(), hops: new Map(), dimRest: true };
}
