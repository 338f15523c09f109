import { isolated } from "../../common/isolated.js";
import { RECIPIENT_WORDS } from "../../law/addendum-terms.js";
import { contractTitle, nameOf } from "../titles.js";
import type { World } from "../world.js";
import { type Making, TO_FILL_IN } from "./making.js";

/** Between whom, under which law, and how the annexes belong to it. */
export function openingOf(world: World, making: Making): readonly string[] {
  const { asked, form, lacking } = making;
  const business = asked.business === null ? TO_FILL_IN : isolated(asked.business);
  const recipient = nameOf(world.map, asked.vendor);
  const word = RECIPIENT_WORDS[form];
  return [
    `This addendum is between ${business} (the “Business”) and ${recipient} (the “${word}”).${amends(world, making)}`,
    "It is made under the California Consumer Privacy Act of 2018 and its regulations, as amended (the “CCPA”). Words that the CCPA defines mean the same here.",
    "“Personal Information” means personal information of the categories in Annex 2 that the Business makes available, or that is collected or received for it.",
    ...(form === "third_party"
      ? [
          `The ${word} is a third party under the CCPA: the Business sells Personal Information to the ${word} or shares it with the ${word}.`,
        ]
      : []),
    `Annex 1 and Annex 2 are part of this addendum.${lacking.chain === null ? "" : STANDS}`,
  ];
}

const STANDS =
  " They add to what the agreement covers already. Where this addendum and the agreement differ about Personal Information, this addendum decides; all else in the agreement stays as it is.";

function amends({ map }: World, { lacking }: Making): string {
  const base = lacking.chain?.contracts[0];
  if (base === undefined) return "";
  const when = base.effectiveFrom === null ? "" : `, in force since ${base.effectiveFrom}`;
  return ` It amends “${contractTitle(map, base.id)}”${when} (the agreement), and forms part of it.`;
}
