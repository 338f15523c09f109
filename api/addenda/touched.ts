import type { PiCategory } from "../model/category.js";
import type { Entry } from "../model/change.js";
import type { Contract, Finding } from "../model/contract.js";
import type { DataMap } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import { linked } from "../model/links.js";
import type { Purpose } from "../model/purpose.js";
import { same } from "../model/same.js";
import { get, has } from "../model/table.js";

/** What a set of entries can have changed the standing of. `all` where a definition that everything uses moved. */
export interface Touched {
  readonly flows: Set<string>;
  /** Vendors whose being a provider must be derived again. */
  readonly vendors: Set<string>;
  /** Vendors whose flows are all in already: a contract and each of its findings touch the same one. */
  readonly whole: Set<string>;
  all: boolean;
}

/** Standings are computed again only where a change touches them: its own flow, its vendor's, its contract's. */
export function* touchedBy(maps: Maps, entries: readonly Entry[]): Generator<void, Touched> {
  const touched: Touched = { flows: new Set(), vendors: new Set(), whole: new Set(), all: false };
  let count = 0;
  for (const entry of entries) {
    touch(touched, maps, entry);
    if (++count % STEP === 0) yield;
  }
  return touched;
}

const STEP = 100;

type Maps = { readonly before: DataMap; readonly after: DataMap };

function touch(touched: Touched, maps: Maps, entry: Entry): void {
  switch (entry.type) {
    case "flow":
      touched.flows.add(entry.id);
      for (const flow of [entry.before, entry.after] as (Flow | null)[])
        if (flow !== null) touched.vendors.add(flow.to);
      return;
    case "vendor":
      return touchVendor(touched, maps, entry.id);
    case "contract":
      for (const contract of [entry.before, entry.after] as (Contract | null)[]) {
        if (contract !== null) touchVendor(touched, maps, contract.counterparty);
      }
      return;
    case "finding":
      return touchContract(touched, maps, ((entry.after ?? entry.before) as Finding).contract);
    case "category":
      touched.all ||= moved<PiCategory>(entry, (category) => category.parents);
      return;
    case "purpose":
      touched.all ||= moved<Purpose>(entry, (purpose) => purpose.kind);
      return;
    case "system":
      // A system that comes or goes changes no flow but those that come or go with it.
      return;
  }
}

function touchContract(touched: Touched, maps: Maps, id: string): void {
  for (const map of [maps.before, maps.after]) {
    const contract = get(map.contracts, id);
    if (contract !== undefined) touchVendor(touched, maps, contract.counterparty);
  }
}

/** The flows into it, which its contracts cover, and out of it, which rest on its duty to flow terms down. */
function touchVendor(touched: Touched, { after }: Maps, vendor: string): void {
  if (touched.whole.has(vendor)) return;
  touched.whole.add(vendor);
  touched.vendors.add(vendor);
  for (const id of linked(after.inbound, vendor)) touched.flows.add(id);
  for (const id of linked(after.outbound, vendor)) {
    const flow = get(after.flows, id);
    if (flow === undefined || !has(after.vendors, flow.to)) continue;
    touched.flows.add(id);
    touched.vendors.add(flow.to);
  }
}

/** Something new is named by nothing else yet, and a label decides nothing. */
function moved<T>(entry: Entry, part: (record: T) => unknown): boolean {
  return entry.before !== null && (entry.after === null || !same(part(entry.before as T), part(entry.after as T)));
}
