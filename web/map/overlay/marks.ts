/** What an overlay says about each element of the map, as classes and words: the stylesheet and the legend share them. */
import type { ReceivesQuery, RequestPlanQuery } from "../../generated/graphql.js";

export interface Marks {
  readonly classes: ReadonlyMap<string, readonly string[]>;
  /** A second line under a party's name. */
  readonly notes: ReadonlyMap<string, string>;
  /** In which beat of the wave an element is reached. */
  readonly hops: ReadonlyMap<string, number>;
  /** Elements not named step back. */
  readonly dimRest: boolean;
}

export type Receipt = ReceivesQuery["vendorsReceiving"]["nodes"][number];
export type Plan = RequestPlanQuery["propagation"];
type PathFlow = Receipt["path"][number];

export const noMarks: Marks = { classes: new Map(), notes: new Map(), hops: new Map(), dimRest: false };

export function receiptMarks(receipts: readonly Receipt[], selected: string | null): Marks {
  const book = newBook();
  for (const receipt of receipts) {
    const reach = receipt.certainty === "CERTAIN" ? "certain" : "possible";
    receipt.path.forEach((flow, index) => {
      for (const id of [flow.from.id, flow.id, flow.to.id]) book.keep(id);
      book.add(flow.id, reach, index + 1);
    });
    book.add(receipt.vendor.id, reach, receipt.hops);
    book.note(receipt.vendor.id, receipt.certainty === "CERTAIN" ? "receives it" : "may receive it");
  }
  const chosen = receipts.find(({ vendor }) => vendor.id === selected);
  if (chosen) markPath(book, chosen.path);
  return { ...book.marks(), dimRest: true };
}

export function planMarks(plan: Plan): Marks {
  const book = newBook();
  for (const step of plan.steps) {
    const hop = step.path.length;
    book.add(step.party.id, step.certainty === "CERTAIN" ? "certain" : "possible", hop);
    book.add(step.party.id, `act-${step.action.toLowerCase()}`, hop);
    if (step.action !== "NONE") book.note(step.party.id, step.actionLabel);
    for (const flow of step.flows) {
      book.keep(flow.from.id);
      book.add(flow.id, "walked", hop);
    }
    for (const flow of step.stops) book.add(flow.id, "stops", hop);
  }
  for (const flow of plan.unknown) book.add(flow.id, "unknown", 0);
  return { ...book.marks(), dimRest: true };
}

function markPath(book: Book, path: readonly PathFlow[]): void {
  for (const flow of path) for (const id of [flow.from.id, flow.id, flow.to.id]) book.add(id, "path", 0);
}

interface Book {
  readonly add: (id: string, name: string, hop: number) => void;
  readonly keep: (id: string) => void;
  readonly note: (id: string, words: string) => void;
  readonly marks: () => Omit<Marks, "dimRest">;
}

function newBook(): Book {
  const classes = new Map<string, string[]>();
  const notes = new Map<string, string>();
  const hops = new Map<string, number>();
  const keep = (id: string) => {
    if (!classes.has(id)) classes.set(id, []);
  };
  const add = (id: string, name: string, hop: number) => {
    const names = classes.get(id) ?? [];
    if (!names.includes(name)) classes.set(id, [...names, name]);
    hops.set(id, Math.min(hops.get(id) ?? hop, hop));
  };
  return { add, keep, note: (id, words) => void notes.set(id, words), marks: () => ({ classes, notes, hops }) };
}
