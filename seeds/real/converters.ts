import type { Line } from "../company/line.js";
import { fidesCategories } from "./fides-categories.js";
import { subprocessors } from "./subprocessors.js";
import { trackerDatatypes } from "./tracker-datatypes.js";
import { vendorEdges } from "./vendor-edges.js";

/** From the text of a file that others publish to lines of an import. */
export const CONVERTERS: Readonly<Record<string, (text: string) => readonly Line[]>> = {
  "vendor-edges": vendorEdges,
  "tracker-datatypes": trackerDatatypes,
  subprocessors,
  "fides-categories": fidesCategories,
};

export function converted(name: string, text: string): string {
  const convert = Object.hasOwn(CONVERTERS, name) ? CONVERTERS[name] : undefined;
  if (convert === undefined)
    throw new Error(`There is no converter of that name; there are ${Object.keys(CONVERTERS).join(", ")}.`);
  return convert(text)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
}
