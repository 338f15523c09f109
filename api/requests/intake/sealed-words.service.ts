import type { Keys } from "../ledger/keys.js";
import type { SealedWords } from "./incoming.js";

export function sealWords(keys: Keys, words: SealedWords): string {
  return Buffer.from(keys.seal(Buffer.from(JSON.stringify(words), "utf8"))).toString("base64");
}

export function openWords(keys: Keys, sealed: string): SealedWords {
  return JSON.parse(Buffer.from(keys.open(Buffer.from(sealed, "base64"))).toString("utf8")) as SealedWords;
}
