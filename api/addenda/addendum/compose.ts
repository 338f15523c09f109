import { sortIds } from "../../common/order.js";
import { selfAndAbove } from "../../flows/category-sets.js";
import { type AddendumForm, addendumTerms, RECIPIENT_WORDS } from "../../law/addendum-terms.js";
import { SENSITIVE_ROOT } from "../../law/categories.js";
import { categoryById, purposeById } from "../../model/data-map.js";
import type { Flow } from "../../model/flow.js";
import { nameOf } from "../titles.js";
import type { World } from "../world.js";
import type { Addendum, AnnexCategory, AnnexPurpose, Article } from "./addendum.js";
import { type AddendumAsked, type Making, makingOf, TO_FILL_IN } from "./making.js";
import { notesFor } from "./notes.js";
import { openingOf } from "./opening.js";

/** The addendum that a vendor needs on today's map: only the terms that its best contract lacks, for its own flows. */
export function addendumFor(world: World, asked: AddendumAsked): Addendum {
  const making = makingOf(world, asked);
  const { form, covered, lacking } = making;
  const recipient = nameOf(world.map, asked.vendor);
  return {
    vendor: asked.vendor,
    form,
    title: TITLES[form],
    business: { name: asked.business ?? TO_FILL_IN, word: "Business" },
    recipient: { name: recipient, word: RECIPIENT_WORDS[form] },
    amends: lacking.chain?.contracts[0]?.id ?? null,
    opening: openingOf(world, making),
    articles: articlesOf(making),
    purposes: purposesOf(world, covered.flows),
    categories: categoriesOf(world, covered.flows),
    flows: covered.flows.map(({ id }) => id),
    notes: notesFor(world, making),
  };
}

const TITLES: Readonly<Record<AddendumForm, string>> = {
  service_provider: "CCPA addendum for a service provider",
  contractor: "CCPA addendum for a contractor",
  third_party: "CCPA terms for a third party",
};

function articlesOf({ form, lacking, asked }: Making): readonly Article[] {
  const clauses = new Set([...lacking.clauses, ...(asked.withUnread ? lacking.unread : [])]);
  return addendumTerms(form, clauses).map(({ clause, paragraphs }, index) => ({
    number: index + 1,
    heading: clause.label,
    clause: clause.id,
    citation: clause.citation,
    paragraphs,
  }));
}

function purposesOf({ map }: World, flows: readonly Flow[]): readonly AnnexPurpose[] {
  return sortIds(new Set(flows.flatMap((flow) => flow.purposes))).map((id) => {
    const purpose = purposeById(map, id);
    return { id, label: purpose?.label ?? id, citation: purpose?.citation ?? null };
  });
}

function categoriesOf({ map }: World, flows: readonly Flow[]): readonly AnnexCategory[] {
  const parentsOf = (id: string) => categoryById(map, id)?.parents ?? [];
  return sortIds(new Set(flows.flatMap((flow) => flow.carries))).map((id) => {
    const category = categoryById(map, id);
    const sensitive = selfAndAbove(id, parentsOf).has(SENSITIVE_ROOT);
    return { id, label: category?.label ?? id, citation: category?.citation ?? null, sensitive };
  });
}
