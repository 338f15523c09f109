import type { World } from "../../addenda/world.js";
import { invalid } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { maySensitive } from "../../flows/sensitive.js";
import type { Disclosure } from "../../law/disclosures.js";
import { values } from "../../model/table.js";
import { ANY_REQUEST } from "../ledger/requests-asked.js";
import { gppString, type Usca, USCA_SECTION } from "./gpp-usca.js";
import { type Practice, uscaOf } from "./usca-of.js";

export interface GppAnswer {
  readonly gppString: string;
  readonly gppSid: readonly number[];
  readonly parsed: { readonly usca: Usca };
}

/** What vendors in advertising are told of a person of the register, as a GPP string. `signal`: their browser's, now. */
export async function gppOf({ live, world }: Context, token: string, signal: boolean): Promise<GppAnswer> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) throw invalid("token", "This is no token of the register.");
  const [standing = {}] = await live.store.ledger.standingsOf([token]);
  const bySignal = signal || (standing.opt_out_sale_share !== undefined && (await saidBySignal(live, token)));
  const usca = uscaOf(standing, practiceOf(world), bySignal);
  return { gppString: gppString(usca), gppSid: [USCA_SECTION], parsed: { usca } };
}

async function saidBySignal({ store }: Context["live"], token: string): Promise<boolean> {
  const asked = { ...ANY_REQUEST, rights: ["opt_out_sale_share"], methods: ["signal"], first: 1 } as const;
  const states = ["received", "in_progress", "completed"] as const;
  const { requests } = await store.ledger.requests({ ...asked, states, tokens: [token] });
  return requests.length > 0;
}

const SALES: ReadonlySet<Disclosure> = new Set(["sale", "presumed_sale"]);
const SHARING: ReadonlySet<Disclosure> = new Set(["sharing", "presumed_sale"]);

/** Of the whole map, so it is worked out once a world. */
function practiceOf(world: World): Practice {
  const known = kept.get(world);
  if (known !== undefined) return known;
  const disclosures = new Set<Disclosure>();
  for (const { disclosure } of values(world.standings.byFlow)) disclosures.add(disclosure);
  const { sets } = world.index();
  const practice = {
    sells: [...disclosures].some((each) => SALES.has(each)),
    shares: [...disclosures].some((each) => SHARING.has(each)),
    usesSensitive: [...values(world.map.flows)].some((flow) => maySensitive(sets, flow)),
  };
  kept.set(world, practice);
  return practice;
}

const kept = new WeakMap<World, Practice>();
