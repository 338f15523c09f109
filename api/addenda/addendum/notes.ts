import { NOT_LEGAL_ADVICE_OF_ADDENDUM } from "../../law/addendum-terms.js";
import { clauseById } from "../../law/clauses.js";
import { purposeById } from "../../model/data-map.js";
import type { Flow } from "../../model/flow.js";
import { linked } from "../../model/links.js";
import { get } from "../../model/table.js";
import { CONTRACT_PROGRESS_WORDS } from "../../model/words.js";
import { isSigned } from "../in-force.js";
import { listed, type Reason, reason } from "../reason.js";
import { contractTitle, nameOf } from "../titles.js";
import type { World } from "../world.js";
import type { Making } from "./making.js";

/** What a drafter must know before it is sent: what it rests on, what it leaves out, and what no such paper can do. */
export function notesFor(world: World, making: Making): readonly Reason[] {
  const { covered, form } = making;
  return [
    reason(NOT_LEGAL_ADVICE_OF_ADDENDUM, null),
    ...(making.asked.business === null ? [reason("The name of your company is left open: write it in.", null)] : []),
    onItsPlace(world, making),
    ...unread(world, making),
    ...undeclared(world, making),
    ...few(
      covered.flows.flatMap((flow) => undocumented(world, flow)),
      "lack something to record",
    ),
    ...few(
      covered.others.map((flow) => notCovered(world, flow, making)),
      "are not covered either",
    ),
    ...underWay(world, making),
    ...(form === "third_party" ? [] : unverified()),
  ];
}

const MOST = 20;

/** A hub has thousands of flows, and a page of notes has not; how many are left out is told. */
function few(notes: readonly Reason[], what: string): readonly Reason[] {
  const more = notes.length - MOST;
  if (more <= 1) return notes;
  return [...notes.slice(0, MOST), reason(`${more.toLocaleString("en-US")} more flows ${what}.`, null)];
}

function onItsPlace({ map }: World, { lacking, asked, covered }: Making): Reason {
  const base = lacking.chain?.contracts[0];
  if (covered.flows.length === 0) {
    const text = `Nothing on the map that goes to ${nameOf(map, asked.vendor)} asks for this form, so its annexes are empty.`;
    return reason(text, null);
  }
  if (base === undefined) {
    return reason("No contract of ours is in force here, so it stands by itself and holds every term.", null);
  }
  const count = lacking.clauses.size;
  const terms = count === 0 ? "none of the terms" : count === 1 ? "one of the terms" : `${count} of the terms`;
  const text = `It amends ${contractTitle(map, base.id)}, which lacks ${terms}; what that has already is left out.`;
  return reason(text, null, { contract: base.id });
}

function unread({ map }: World, { lacking, asked }: Making): readonly Reason[] {
  if (lacking.unread.size === 0) return [];
  const labels = listed([...lacking.unread].map((id) => clauseById(id)?.label ?? id));
  const what = asked.withUnread ? "their terms are in it all the same" : "their terms are left out";
  const contract = lacking.chain?.contracts[0]?.id ?? "";
  return [
    reason(`Nobody has read ${contractTitle(map, contract)} for these yet, and ${what}: ${labels}.`, null, {
      contract,
    }),
  ];
}

function undeclared({ map }: World, { asked, form }: Making): readonly Reason[] {
  if (form === "third_party" || get(map.vendors, asked.vendor)?.declaredRole !== "undeclared") return [];
  return [reason("No role is declared for this vendor: it is written as for a service provider.", "§ 1798.140(ag)")];
}

/** An annex cannot name what nobody has recorded, and unknown is not nothing. */
function undocumented(world: World, { id, from, to, carries, purposes }: Flow): readonly Reason[] {
  const lacks = [carries.length === 0 ? "categories" : "", purposes.length === 0 ? "purposes" : ""].filter(Boolean);
  if (lacks.length === 0) return [];
  const way = `${nameOf(world.map, from)} → ${nameOf(world.map, to)}`;
  const text = `${way} records no ${listed(lacks)}: that is unknown, and the annexes say nothing of it. Record it before this is sent.`;
  return [reason(text, "11 CCR § 7051(a)(2), § 7053(a)(1)", { flow: id })];
}

function notCovered({ map }: World, { id, from, to, purposes }: Flow, { form }: Making): Reason {
  const way = `${nameOf(map, from)} → ${nameOf(map, to)}`;
  if (form === "third_party") {
    const text = `${way} serves business purposes alone: these terms leave it out, those for a service provider cover it.`;
    return reason(text, "§ 1798.140(e)", { flow: id });
  }
  const kinds = purposes.map((purpose) => purposeById(map, purpose)?.kind);
  const [why, citation] = kinds.includes("ccba")
    ? ["cross-context behavioral advertising", "11 CCR § 7050(b)"]
    : kinds.includes("commercial")
      ? ["commercial ends of the recipient", "§ 1798.140(e)"]
      : ["a recipient declared a third party", "§ 1798.140(ai)"];
  const text = `${way} serves ${why}, which no addendum of this form can cover: it needs the terms for a third party.`;
  return reason(text, citation, { flow: id });
}

function underWay({ map }: World, { asked }: Making): readonly Reason[] {
  return linked(map.bound, asked.vendor).flatMap((id) => {
    const contract = get(map.contracts, id);
    if (contract === undefined || isSigned(contract)) return [];
    const state = CONTRACT_PROGRESS_WORDS[contract.progress][0].toLowerCase();
    return [reason(`${contractTitle(map, id)} is on its way already: ${state}.`, null, { contract: id })];
  });
}

/** A row that could not be read in the official text has no words of ours. */
function unverified(): readonly Reason[] {
  const clause = clauseById("sp_assist_audit_risk_admt");
  if (clause === undefined) return [];
  const text = `${clause.label}: ${clause.note ?? ""} It is left out; counsel should say whether it belongs in.`;
  return [reason(text, clause.citation, { clause: clause.id })];
}
