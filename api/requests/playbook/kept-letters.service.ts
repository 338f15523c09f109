import { nameOf } from "../../addenda/titles.js";
import type { Instant } from "../../common/day.js";
import type { Context } from "../../context.js";
import { letterById } from "../../law/letters.js";
import type { ConsumerRequest } from "../ledger/request.js";

/** A letter that was sent, without its text: that is opened when somebody asks for it. */
export interface KeptLetter {
  readonly id: string;
  readonly template: string;
  readonly templateVersion: number;
  readonly title: string;
  readonly at: Instant;
  readonly actor: string;
  readonly sentBy: string;
  readonly partyName: string | null;
}

/** In the order in which they were sent. */
export async function keptLetters({ live, world }: Context, { id }: ConsumerRequest): Promise<readonly KeptLetter[]> {
  const papers = new Map((await live.store.ledger.papers(id)).map((paper) => [paper.id, paper]));
  return (await live.store.ledger.happenings(id)).flatMap(({ what, at, actor }) => {
    if (what.kind !== "letter") return [];
    const party = papers.get(what.letter)?.party ?? null;
    return {
      id: what.letter,
      template: what.template,
      templateVersion: what.version,
      title: letterById(what.template)?.title ?? what.template,
      at,
      actor,
      sentBy: what.sentBy,
      partyName: party === null ? null : nameOf(world.map, party),
    };
  });
}

/** As it was sent, to the byte; null once it was erased at the end of its retention (11 CCR § 7101(a)). */
export async function textOf({ live }: Context, { id }: Pick<KeptLetter, "id">): Promise<string | null> {
  const paper = await live.store.ledger.paper(id);
  return paper === null ? null : Buffer.from(live.keys.open(paper.sealed)).toString("utf8");
}
