/**
 * From how many parties and flows on a map counts as large. Cytoscape spends about a tenth of a millisecond on each
 * element before the first picture, and again on each later one; a large map gives it parties, and of the flows only
 * those that can be read or touched (`reach.ts`). The rest are plain lines below it (`lines.ts`).
 */
const LARGE = 1_000;

export function isLarge(elements: number): boolean {
  return elements > LARGE;
}
