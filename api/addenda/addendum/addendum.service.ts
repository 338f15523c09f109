import { invalid, notFound } from "../../common/errors.js";
import { compareIds } from "../../common/order.js";
import { type AddendumForm } from "../../law/addendum-terms.js";
import { linked } from "../../model/links.js";
import { CONTROL, longerThan, NAME_LENGTH } from "../../model/shape/text.js";
import { get, has } from "../../model/table.js";
import { isSigned } from "../in-force.js";
import { seenContract, type SeenContract } from "../seen-addenda.js";
import type { World } from "../world.js";
import type { Addendum } from "./addendum.js";
import { addendumFor } from "./compose.js";
import { type AddendumAsked, makingOf } from "./making.js";
import { formsFor } from "./covered.js";
import { kindOf } from "./draft.js";

export interface AddendumInput {
  readonly vendor: string;
  readonly form?: AddendumForm | null | undefined;
  readonly business?: string | null | undefined;
  readonly withUnread?: boolean | null | undefined;
}

export type SeenAddendum = Addendum & {
  readonly forms: readonly AddendumForm[];
  readonly needed: boolean;
  /** The contract of its kind that is on its way already. */
  readonly already: SeenContract | null;
  /** Ids of clauses that nobody has read in the contract that it amends. */
  readonly unread: readonly string[];
  readonly at: World;
};

/** The addendum for a vendor on this world. */
export function addendum(world: World, input: AddendumInput): SeenAddendum {
  const asked = askedOf(world, input);
  const { lacking } = makingOf(world, asked);
  const made = addendumFor(world, asked);
  const forms = formsFor(world, asked.vendor);
  const needed = made.articles.length > 0 || lacking.outside > 0;
  const already = onTheirWay(world, asked.vendor).find(({ kind }) => kind === kindOf(made)) ?? null;
  return { ...made, forms, needed, already, unread: [...lacking.unread], at: world };
}

export function askedOf({ map }: World, { vendor, form, business, withUnread }: AddendumInput): AddendumAsked {
  if (!has(map.vendors, vendor)) throw notFound("vendor", vendor);
  return { vendor, form: form ?? null, business: businessOf(business), withUnread: withUnread ?? false };
}

function businessOf(given: string | null | undefined): string | null {
  const name = (given ?? "").normalize("NFC").trim();
  if (CONTROL.test(name)) throw invalid("business", "The name of a company must not contain control characters.");
  if (longerThan(name, NAME_LENGTH))
    throw invalid("business", `The name of a company has at most ${NAME_LENGTH} characters.`);
  return name === "" ? null : name;
}

/** The contracts with a vendor that are not in force yet, by id. */
export function onTheirWay(world: World, vendor: string): readonly SeenContract[] {
  return [...linked(world.map.bound, vendor)].sort(compareIds).flatMap((id) => {
    const contract = get(world.map.contracts, id);
    return contract === undefined || isSigned(contract) ? [] : [seenContract(world, id)];
  });
}
