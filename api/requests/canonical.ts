import type { Plan } from "./plan.js";

/**
 * The plan in canonical JSON, for its digest: right, day, from, categories, interval where one was asked about, steps
 * and unknown; not the revision, not due days, not prose. Keys stand in the order of their names.
 */
export function canonicalPlan({ right, day, from, categories, interval, steps, unknown }: Plan): string {
  return JSON.stringify({
    categories,
    day,
    from,
    ...(interval === null ? {} : { interval: { from: interval.from, to: interval.to } }),
    right,
    steps: steps.map(({ action, certainty, enforced, flows, party, path, stops }) => ({
      action,
      certainty,
      enforced,
      flows,
      party,
      path,
      stops,
    })),
    unknown,
  });
}
