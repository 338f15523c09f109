import { conflict, invalid, quote } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { CONTROL, NAME_LENGTH } from "../../model/shape/text.js";
import { isLetterheadPart, LETTERHEAD, type Letterhead } from "./letterhead.js";

/** Kept with the templates, whose versions it shares the rules of. */
const ID = "letterhead";

export interface LetterheadNow {
  /** 0: nobody wrote one. */
  readonly version: number;
  readonly head: Letterhead;
}

export async function letterheadNow({ live }: Context): Promise<LetterheadNow> {
  const kept = (await live.store.ledger.templates()).find(({ id }) => id === ID);
  return kept === undefined
    ? { version: 0, head: {} }
    : { version: kept.version, head: JSON.parse(kept.body) as Letterhead };
}

export interface LetterheadEdit {
  readonly version: number;
  readonly parts: readonly { readonly name: string; readonly value: string }[];
}

/** What every letter says of the company from now on; letters that were sent stay as they are. */
export async function editLetterhead(context: Context, { version, parts }: LetterheadEdit): Promise<LetterheadNow> {
  const said = parts.map(({ name, value }) => [checkedName(name), checkedValue(name, value)] as const);
  const head: Letterhead = Object.fromEntries<string>(said.filter(([, value]) => value !== ""));
  const next = version + 1;
  const kept = { id: ID, version: next, subject: ID, body: JSON.stringify(head) };
  const written = { ...kept, at: new Date().toISOString(), by: context.actor };
  const now = await letterheadNow(context);
  if (now.version !== version || !(await context.live.store.ledger.putTemplate(written)))
    throw conflict("Somebody changed the letterhead since you opened it. Look at it again, then save.", {
      record: ID,
      version: now.version,
    });
  return { version: next, head };
}

function checkedName(name: string): string {
  if (!isLetterheadPart(name)) throw invalid("name", `A letterhead has no part ${quote(name)}.`);
  return name;
}

function checkedValue(name: string, given: string): string {
  const value = given.normalize("NFC").trim();
  const label = isLetterheadPart(name) ? LETTERHEAD[name][0] : name;
  if (value.length > NAME_LENGTH || CONTROL.test(value))
    throw invalid(name, `${label}: one line of at most ${String(NAME_LENGTH)} characters.`);
  const isWeb = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  if (name === "address" && value !== "" && !isWeb)
    throw invalid(name, `${label}: an address that begins with https://, for example https://privacy.example.com.`);
  return value;
}
