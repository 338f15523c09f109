import { openKeys } from "../../dist/api/keys.js";
import { after, received } from "../../dist/api/requests/ledger/fold.js";
import { sqliteStore } from "../../dist/api/store/sqlite/adapter.js";

const AT = "2026-10-01T17:00:00.000Z";
const ON = "2026-10-01";
const BATCH = 1_000;

export const registered = (at) => `registered-${at}@example.com`;

/** So many people who opted out and were answered, each with a request of their own, written as the program writes them. */
export async function fillRegister(folder, people) {
  const keys = openKeys({ key: null, dataFolder: folder });
  const store = sqliteStore({ folder });
  await store.ledger.keyFingerprint(keys.fingerprint);
  const began = performance.now();
  for (let from = 0; from < people; from += BATCH) {
    const size = Math.min(BATCH, people - from);
    const kept = await store.ledger.write(Array.from({ length: size }, (_, at) => answeredOptOut(from + at, keys)));
    if (kept.includes(false)) throw new Error("A request of the register was not kept");
  }
  await store.close();
  return people / ((performance.now() - began) / 1000);
}

function answeredOptOut(at, keys) {
  const id = `R${String(at).padStart(20, "0")}`;
  const token = keys.token("email", registered(at));
  const receipt = {
    kind: "received",
    right: "opt_out_sale_share",
    law: "ca",
    method: "web_form",
    receivedAt: AT,
    receivedOn: ON,
    subject: [{ type: "email", token }],
    categories: null,
    dueOn: "2026-10-20",
    acknowledgeBy: null,
    needsVerification: false,
  };
  const whats = [
    { kind: "planned", plan: { revision: 1, day: ON, digest: "earlier" }, openSteps: 0 },
    { kind: "answered", state: "completed", because: null },
  ];
  const happening = (number, what) => ({ request: id, number, at: AT, on: ON, actor: "sluice", what });
  const happenings = [receipt, ...whats].map((what, place) => happening(place + 1, what));
  const request = happenings.slice(1).reduce(after, received(id, receipt));
  return {
    request,
    happenings,
    sealed: Buffer.from(keys.seal(Buffer.from(registered(at)))).toString("base64"),
    links: [{ hash: `status ${token}`, request: id, purpose: "status", expiresAt: null, once: false }],
    standings: [{ token, kind: "opt_out_sale_share", on: ON, stands: true, request: id }],
  };
}
