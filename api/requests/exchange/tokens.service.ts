import type { Keys } from "../ledger/keys.js";
import type { ExchangeAgent, ExchangeDirectory } from "./directory.js";

/**
 * The bearer token of an agent and this business (2.05). It is made of this server's key, the agent and its verify key,
 * so none is kept: nobody else can make it, and an agent that changes its key has another token.
 */
export function tokenOf(keys: Keys, { business }: ExchangeDirectory, { id, verifyKey }: ExchangeAgent): string {
  return keys.token("exchange token", JSON.stringify([business, id, Buffer.from(verifyKey).toString("base64")]));
}

/** Finds the agent of a token. Compared under the key, so that time tells nothing of how much was right. */
export function agentFinder(keys: Keys, directory: ExchangeDirectory): (header: string) => ExchangeAgent | null {
  const disguised = (token: string) => keys.token("exchange token presented", token);
  const known = new Map(directory.agents.map((agent) => [disguised(tokenOf(keys, directory, agent)), agent]));
  return (header) => {
    const token = /^Bearer +([A-Za-z0-9_-]{1,100})$/i.exec(header.trim())?.[1];
    return token === undefined ? null : (known.get(disguised(token)) ?? null);
  };
}
