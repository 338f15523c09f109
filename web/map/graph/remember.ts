/** Places of nodes, kept in this browser. A full or forbidden storage costs the memory, never the page. */
import type { Grouping } from "../address.js";
import type { Places } from "./arrange.js";

const MOST = 6000;
const keyOf = (grouping: Grouping) => `sluice.places.${grouping}`;

export function recall(grouping: Grouping): Places {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(grouping)) ?? "{}");
    return typeof kept === "object" && kept !== null ? Object.fromEntries(Object.entries(kept).filter(isPlace)) : {};
  } catch (error) {
    console.error("The remembered places could not be read; the map is laid out anew.", error);
    return {};
  }
}

export function remember(grouping: Grouping, places: Places): void {
  const rounded = Object.entries({ ...recall(grouping), ...places }).map(
    ([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const,
  );
  try {
    localStorage.setItem(keyOf(grouping), JSON.stringify(Object.fromEntries(rounded.slice(-MOST))));
  } catch (error) {
    console.error("The places could not be remembered.", error);
  }
}

function isPlace(entry: [string, unknown]): entry is [string, { x: number; y: number }] {
  const place = entry[1];
  return (
    typeof place === "object" &&
    place !== null &&
    "x" in place &&
    "y" in place &&
    Number.isFinite(place.x) &&
    Number.isFinite(place.y)
  );
}
