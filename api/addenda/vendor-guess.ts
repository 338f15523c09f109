import { compareIds } from "../common/order.js";
import { fold } from "../common/search-text.js";
import type { DataMap } from "../model/data-map.js";
import type { Vendor } from "../model/party.js";
import { values } from "../model/table.js";

/** What companies add to their names in one document and leave out in another. */
const FORMS =
  /\b(incorporated|inc|llc|l l c|ltd|limited|corporation|corp|company|co|gmbh|ag|sa|sas|sarl|bv|b v|oy|ab|plc|pty|srl|kg)\b/g;

/**
 * The vendors on the map that a party named in a document may be, likeliest first: the same name without its form of
 * company, then a name that holds the other whole, then a domain that bears it. A person chooses; nothing is taken.
 */
export function vendorGuesses(map: DataMap, names: readonly string[]): readonly string[] {
  const asked = names.map(bare).filter((name) => name !== "");
  const scored = [...values(map.vendors)].flatMap((vendor) => {
    const score = Math.max(0, ...asked.map((name) => likeness(vendor, name)));
    return score === 0 ? [] : [{ id: vendor.id, score }];
  });
  return scored.sort((a, b) => b.score - a.score || compareIds(a.id, b.id)).map(({ id }) => id);
}

function likeness(vendor: Vendor, name: string): number {
  const known = [vendor.name, vendor.legalName ?? ""].map(bare).filter((each) => each !== "");
  if (known.includes(name)) return 3;
  if (known.some((each) => holds(each, name) || holds(name, each))) return 2;
  const joined = name.replaceAll(" ", "");
  return vendor.domains.some((domain) => domain.split(".").includes(joined)) ? 1 : 0;
}

/** Word by word: "Map" is not in "Mapthimble". */
function holds(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

function bare(name: string): string {
  const words = fold(name).replace(/[^\p{L}\p{N}]+/gu, " ");
  return words.replace(FORMS, " ").replace(/\s+/g, " ").trim();
}
