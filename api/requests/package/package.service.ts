import { createHash, randomBytes } from "node:crypto";
import { strToU8, zip, type AsyncZippable } from "fflate";
import { nameOf } from "../../addenda/titles.js";
import { invalid, notFound } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { NEVER_DISCLOSED } from "../../law/never-disclosed.js";
import { RIGHT_WORDS } from "../../model/words.js";
import { hashOf } from "../intake/receive.service.js";
import { act } from "../ledger/act.service.js";
import { holdersOf } from "../ledger/holders.js";
import type { At } from "../ledger/acts.service.js";
import type { Paper } from "../ledger/ledger.store.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { categoriesAnswer } from "./categories-answer.js";
import { answerPage } from "./answer-page.js";
import type { KnowAnswer } from "./know-answer.js";

export interface MadePackage {
  readonly request: ConsumerRequest;
  /** Path of the link by which the person fetches it, once. */
  readonly path: string;
}

const DAYS_TO_FETCH = 30;

export interface Packing {
  /** Rows of law/never-disclosed.ts that are held and left out, and said so. */
  readonly leftOut: readonly string[];
}

/**
 * The answer to a request to know as one file that the person can take elsewhere: `answer.json` for programs,
 * `answer.html` for people, and what was gathered (§ 1798.130(a)(2)(A), (3)(B)(iii)). Sealed until it is fetched.
 */
export async function makePackage(context: Context, at: At, packing: Packing): Promise<MadePackage> {
  const { live } = context;
  const secret = randomBytes(24).toString("base64url");
  const request = await act(context, {
    ...at,
    decide: async (before) => {
      if (!before.right.startsWith("know_")) throw invalid("id", "Only a request to know has a package.");
      if (before.openSteps !== 0) throw invalid("id", "Somebody has yet to answer: record what became of each step.");
      const bytes = await pack(context, before, packing);
      const digest = createHash("sha256").update(bytes).digest("hex");
      const now = new Date();
      const expiresAt = new Date(now.getTime() + DAYS_TO_FETCH * 86_400_000).toISOString();
      const paper: Paper = {
        id: `P${randomBytes(10).toString("hex")}`,
        request: before.id,
        kind: "package",
        name: `request-${before.id}.zip`,
        party: null,
        at: now.toISOString(),
        sealed: live.keys.seal(bytes),
      };
      const link = { hash: hashOf(secret), request: before.id, purpose: "package", expiresAt, once: true } as const;
      return { whats: [{ kind: "package_made", digest }], beside: { papers: [paper], links: [link] } };
    },
  });
  return { request, path: `/privacy/package/${secret}` };
}

async function pack(context: Context, request: ConsumerRequest, { leftOut }: Packing): Promise<Uint8Array> {
  const papers = await gatheredPapers(context, request);
  const files = new Map<string, Uint8Array>();
  const listed = papers.map(({ party, name, bytes }) => {
    const path = freePath(files, `files/${party}`, name);
    files.set(path, bytes);
    return { from: party, file: path };
  });
  const answer = answerOf(context, request, { leftOut, gathered: listed });
  const all: AsyncZippable = {
    "answer.json": strToU8(`${JSON.stringify(answer, null, 2)}\n`),
    "answer.html": strToU8(answerPage(answer)),
    ...Object.fromEntries(files),
  };
  return await new Promise((done, failed) => {
    zip(all, { level: 6 }, (error, bytes) => {
      if (error) failed(error);
      else done(bytes);
    });
  });
}

interface GatheredPaper {
  readonly party: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function gatheredPapers({ live, world }: Context, { id }: ConsumerRequest): Promise<readonly GatheredPaper[]> {
  const heads = (await live.store.ledger.papers(id)).filter(({ kind }) => kind === "gathered");
  const all: GatheredPaper[] = [];
  for (const head of heads) {
    const paper = await live.store.ledger.paper(head.id);
    if (paper === null) throw notFound("answer", head.id);
    const party = paper.party === null ? "Others" : nameOf(world.map, paper.party);
    all.push({ party, name: paper.name, bytes: live.keys.open(paper.sealed) });
  }
  return all;
}

/** Two answers of one name are both there. */
function freePath(taken: ReadonlyMap<string, unknown>, folder: string, name: string): string {
  const clean = folder.replace(/[\\:*?"<>|]|\.\./g, "_");
  for (let count = 1; ; count++) {
    const path = count === 1 ? `${clean}/${name}` : `${clean}/${String(count)} ${name}`;
    if (!taken.has(path)) return path;
  }
}

function answerOf(
  { world, live }: Context,
  request: ConsumerRequest,
  { leftOut, gathered }: Packing & Pick<KnowAnswer, "gathered">,
): KnowAnswer {
  const left = leftOut.map((id) => {
    const row = NEVER_DISCLOSED.find((each) => each.id === id);
    if (row === undefined) throw invalid("leftOut", "The law has no such row of what is never disclosed.");
    return { said: row.said, citation: row.citation };
  });
  return {
    request: request.id,
    right: RIGHT_WORDS[request.right][0],
    receivedOn: request.receivedOn,
    madeOn: live.today(),
    categories: categoriesAnswer(world, holdersOf(request)),
    leftOut: left,
    gathered,
  };
}

/** What the link gives, once. */
export async function fetchPackage(
  { live }: Pick<Context, "live">,
  secret: string,
): Promise<
  { readonly name: string; readonly bytes: Uint8Array; readonly request: string } | "unknown" | "used" | "expired"
> {
  const { ledger } = live.store;
  const use = await ledger.useLink(hashOf(secret), "package", new Date().toISOString());
  if (!use.found) return use.because;
  const newest = (await ledger.papers(use.request)).filter(({ kind }) => kind === "package").at(-1);
  const paper = newest && (await ledger.paper(newest.id));
  if (!paper) return "unknown";
  return { name: paper.name, bytes: live.keys.open(paper.sealed), request: use.request };
}
