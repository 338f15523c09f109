import { pauses } from "../common/steps.js";
import { edit, finish, has, put, remove, type Table } from "../model/table.js";

/** What the fixpoint needs to know of a vendor. */
export interface ProviderRules {
  /** Not declared third party. */
  readonly mayBe: (vendor: string) => boolean;
  /** A `business_purpose` flow enters it, or it is declared a provider and nothing enters it. */
  readonly isSeed: (vendor: string) => boolean;
  /** Vendors to which it sends under row 8's condition, and those that so send to it. */
  readonly serves: (vendor: string) => readonly string[];
  readonly servedBy: (vendor: string) => readonly string[];
}

/**
 * A provider is a vendor not declared third party that some `business_purpose` or `onward_service` flow enters, or one
 * declared service provider or contractor that nothing enters. Least fixpoint, so cycles end. After a change only what
 * may have rested on the changed vendors is taken back and derived again.
 */
export function* updateProviders(
  providers: Table<true>,
  changed: Iterable<string>,
  rules: ProviderRules,
): Generator<void, { readonly providers: Table<true>; readonly turned: ReadonlySet<string> }> {
  const doubted = new Set(changed);
  const pause = pauses();
  for (const vendor of doubted) {
    if (has(providers, vendor)) for (const next of rules.serves(vendor)) if (has(providers, next)) doubted.add(next);
    yield* pause();
  }
  const draft = edit(providers);
  const derived: string[] = [];
  for (const vendor of doubted) remove(draft, vendor);
  for (const vendor of doubted) {
    const isServed = () => rules.servedBy(vendor).some((from) => has(draft, from));
    if (rules.mayBe(vendor) && (rules.isSeed(vendor) || isServed())) derived.push(vendor);
    yield* pause();
  }
  for (let vendor = derived.pop(); vendor !== undefined; vendor = derived.pop()) {
    yield* pause();
    if (has(draft, vendor)) continue;
    put(draft, vendor, true);
    derived.push(...rules.serves(vendor).filter((next) => rules.mayBe(next) && !has(draft, next)));
  }
  const next = finish(draft);
  yield;
  return { providers: next, turned: turnedOver(providers, next, doubted) };
}

/** Whoever is derived was doubted or is served by one newly derived; both are looked at. */
function turnedOver(before: Table<true>, after: Table<true>, doubted: ReadonlySet<string>): ReadonlySet<string> {
  const turned = new Set([...doubted].filter((vendor) => has(before, vendor) !== has(after, vendor)));
  for (const id of after.overlay.keys()) if (has(before, id) !== has(after, id)) turned.add(id);
  if (after.base !== before.base) for (const id of after.base.keys()) if (!has(before, id)) turned.add(id);
  return turned;
}
