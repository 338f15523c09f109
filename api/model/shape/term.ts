import type { PiCategory } from "../category.js";
import { type Purpose, PURPOSE_KINDS } from "../purpose.js";
import { DEFAULTS } from "./fields.js";
import { ids } from "./id.js";
import { type Source, wrong } from "./source.js";
import { name, text } from "./text.js";
import { optionalWord } from "./value.js";

/** The company's own categories and purposes. The statute's are law, and only they have a citation. */

export function shapeCategory(source: Source): Omit<PiCategory, "id"> {
  return {
    label: name(source, "label"),
    parents: ids(source, "parents"),
    citation: noCitation(source),
    description: text(source, "description"),
  };
}

export function shapePurpose(source: Source): Omit<Purpose, "id"> {
  return {
    label: name(source, "label"),
    kind: optionalWord(source, "kind", PURPOSE_KINDS) ?? DEFAULTS.purpose.kind,
    citation: noCitation(source),
  };
}

function noCitation(source: Source): null {
  const raw = source.raw["citation"];
  if (raw === undefined || raw === null) return null;
  throw wrong(source, "citation", "must be absent: only the rows of the statute carry one");
}
