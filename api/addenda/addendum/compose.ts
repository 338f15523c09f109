import { sortIds } from "../../common/order.js";
import { selfAndAbove } from "../../flows/category-sets.js";
import { type AddendumForm, addendumTerms, RECIPIENT_WORDS } from "../../law/addendum-terms.js";
import { SENSITIVE_ROOT } from "../../law/categories.js";
import { categoryById, purposeById } from "../../model/data-map.js";
import type { Flow } from "../../model/flow.js";
import { nameOf } from "../titles.js";
import type { World } from "../world.js";
import type { Addendum, AnnexCategory, AnnexPurpose, Article } from "./addendum.js";
import { type Covered, coveredBy, formsFor } from "./covered.js";
import { type Lacking, lackingFor } from "./lacking.js";
import { notesFor } from "./notes.js";
import { openingOf } from "./opening.js";

export interface AddendumAsked {
  readonly vendor: string;
  /** Null takes the first form that the vendor's flows ask for. */
  readonly form: AddendumForm | null;
  /** The business as it signs; null leaves a line to write it on. */
  readonly business: string | null;
  /** Terms of clauses that nobody has read yet, too. */
  readonly withUnread: boolean;
}

/** Everything of an addendum's making that its parts look at. */
export interface Making {
  readonly asked: AddendumAsked;
  readonly form: AddendumForm;
  readonly covered: Covered;
  readonly lacking: Lacking;
}

export const TO_FILL_IN = "____________________";

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

export function makingOf(world: World, asked: AddendumAsked): Making {
  const form = asked.form ?? formsFor(world, asked.vendor)[0] ?? "service_provider";
  const covered = coveredBy(world, asked.vendor, form);
  const lacking = lackingFor(world, { vendor: asked.vendor, form, flows: covered.flows });
  return { asked, form, covered, lacking };
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
