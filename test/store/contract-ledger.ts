import type { What } from "../../api/requests/ledger/happening.js";
import type { Ledger } from "../../api/requests/ledger/ledger.store.js";
import { ANY_REQUEST } from "../../api/requests/ledger/requests-asked.js";
import type { Fixture } from "./contract.js";
import { arrival, AT, email, happen, limited, paper, stands } from "./ledger-writes.js";

/** What every ledger promises (`api/requests/ledger/ledger.store.ts`). */
export function ledgers(fixture: () => Fixture): void {
  const ledger = (): Ledger => fixture().store.ledger;
  const all = async (more: object = {}) =>
    await ledger().requests({ ...ANY_REQUEST, counted: true, first: 500, ...more });

  test("a request is there as it was written, with what happened to it in order", async () => {
    const write = arrival("R1");
    expect(await ledger().write([write])).toEqual([true]);
    const next = happen(write.request, { kind: "note", text: "Tëst 日本 🙂" });
    expect(await ledger().write([next])).toEqual([true]);
    expect(await ledger().request("R1")).toEqual(next.request);
    expect(await ledger().happenings("R1")).toEqual([...write.happenings, ...next.happenings]);
    expect(await ledger().request("R2")).toBeNull();
  });

  test("of two who write on the same version one is told that it was too late, and nothing of it is kept", async () => {
    const first = arrival("R1");
    await ledger().write([first]);
    const both = ["one", "other"].map((text) => happen(first.request, { kind: "note", text }));
    const kept = await Promise.all(both.map((write) => ledger().write([{ ...write, sealed: "x" }])));
    expect(kept.flat().sort()).toEqual([false, true]);
    expect(await ledger().happenings("R1")).toHaveLength(2);
  });

  test("requests are found by what is asked, in order of due day and id, page by page", async () => {
    const due = ["2026-12-10", "2026-12-11", "2026-12-10", "2026-12-09"];
    await ledger().write(
      due.map((dueOn, at) => arrival(`R${String(at)}`, { dueOn, subject: [email(`t${String(at)}`)] })),
    );
    const first = await all({ first: 2 });
    expect([first.totalCount, first.requests.map(({ id }) => id)]).toEqual([4, ["R3", "R0"]]);
    const next = await all({ after: { dueOn: "2026-12-10", id: "R0" } });
    expect(next.requests.map(({ id }) => id)).toEqual(["R2", "R1"]);
    expect((await all({ dueBy: "2026-12-10" })).totalCount).toBe(3);
    expect((await all({ tokens: ["t1", "t2"] })).requests.map(({ id }) => id)).toEqual(["R2", "R1"]);
    expect((await all({ rights: ["delete"] })).totalCount).toBe(0);
    expect((await all({ methods: ["web_form"], states: ["received"] })).totalCount).toBe(4);
    expect((await all({ receivedFrom: "2026-11-25" })).totalCount).toBe(0);
    expect((await all({ receivedTo: "2026-11-24" })).totalCount).toBe(4);
  });

  test("a request without a plan is found by who makes plans, unless somebody must be asked first", async () => {
    const open = arrival("R1");
    await ledger().write([open, arrival("R2", { needsVerification: true })]);
    expect((await all({ unplanned: true })).requests.map(({ id }) => id)).toEqual(["R1"]);
    const plan = { revision: 3, day: "2026-11-24", digest: "d" };
    const planned = happen(open.request, { kind: "planned", plan, openSteps: 0 });
    const text = "{}";
    await ledger().write([{ ...planned, plan: { ...plan, right: "opt_out_sale_share", text } }]);
    expect((await all({ unplanned: true })).totalCount).toBe(0);
    expect(await ledger().plan("d", 3)).toEqual({ ...plan, right: "opt_out_sale_share", text });
    expect(await ledger().plan("d", 4)).toBeNull();
  });

  test("a link is good for its purpose, until it expires, and once where it says so", async () => {
    const link = { request: "R1", purpose: "verify", expiresAt: "2026-12-01T00:00:00.000Z", once: true } as const;
    const status = { request: "R1", purpose: "status", expiresAt: null, once: false } as const;
    const links = [
      { ...link, hash: "h1" },
      { ...link, hash: "h2" },
      { ...status, hash: "h3" },
    ];
    await ledger().write([{ ...arrival("R1"), links }]);
    const both = await Promise.all([1, 2].map(() => ledger().useLink("h1", "verify", AT)));
    expect(both.filter(({ found }) => found)).toHaveLength(1);
    expect(both).toContainEqual({ found: false, because: "used" });
    expect(await ledger().useLink("h2", "verify", "2026-12-01T00:00:00.000Z")).toEqual({
      found: false,
      because: "expired",
    });
    expect(await ledger().useLink("h2", "status", AT)).toEqual({ found: false, because: "unknown" });
    expect(await ledger().useLink("h9", "status", AT)).toEqual({ found: false, because: "unknown" });
    const twice = [await ledger().useLink("h3", "status", AT), await ledger().useLink("h3", "status", AT)];
    expect(twice).toEqual([1, 2].map(() => ({ found: true, request: "R1" })));
  });

  test("the register says what stands since when, and tells each change once and in order", async () => {
    const marks = [stands("t1"), stands("t2"), { ...stands("t1"), on: "2026-12-01" }];
    await ledger().write([{ ...arrival("R1"), standings: marks }]);
    await ledger().write([{ ...arrival("R2"), standings: [{ ...stands("t2"), stands: false }, limited("t1")] }]);
    expect(await ledger().standingsOf(["t2", "t1", "t9"])).toEqual([
      {},
      { opt_out_sale_share: "2026-11-24", limit_spi: "2026-11-24" },
      {},
    ]);
    expect(await ledger().standingCounts()).toMatchObject({ opt_out_sale_share: 1, limit_spi: 1, deleted: 0 });
    const changes = await ledger().standingChanges(0, 10);
    expect(changes.map(({ token, stands: is }) => [token, is])).toEqual([
      ["t1", true],
      ["t2", true],
      ["t2", false],
      ["t1", true],
    ]);
    const [, second] = changes;
    expect(await ledger().standingChanges(second?.number ?? 0, 1)).toEqual([changes[2]]);
  });

  test("papers come back byte for byte", async () => {
    const sealed = Uint8Array.from({ length: 256 }, (_, at) => at);
    const letter = { ...paper("P1", "R1"), name: "ä.pdf", sealed };
    await ledger().write([{ ...arrival("R1"), papers: [letter] }]);
    const found = await ledger().paper("P1");
    expect(Buffer.from(found?.sealed ?? [])).toEqual(Buffer.from(sealed));
    expect((await ledger().papers("R1")).map((head) => ({ ...head, sealed }))).toEqual([letter]);
    expect(await ledger().paper("P2")).toBeNull();
  });

  test("answers are counted by right, state and days, over a leap day too", async () => {
    const receipt = { receivedOn: "2028-02-28" };
    const writes = ["R1", "R2", "R3"].map((id) => arrival(id, receipt));
    await ledger().write(writes);
    const answers = writes.slice(0, 2).map(({ request }) => {
      const what: What = { kind: "withdrawn", because: null };
      return happen(request, what, "2028-03-01");
    });
    await ledger().write(answers);
    const counted = await ledger().answered("2028-01-01", "2028-12-31");
    expect([...counted].sort((a, b) => a.count - b.count)).toEqual([
      { right: "opt_out_sale_share", state: "received", days: null, count: 1 },
      { right: "opt_out_sale_share", state: "withdrawn", days: 2, count: 2 },
    ]);
    expect(await ledger().answered("2027-01-01", "2027-12-31")).toEqual([]);
  });

  test("every version of a template is kept, and the newest is the one that is used", async () => {
    const template = { id: "ack", version: 1, subject: "s", body: "b", at: AT, by: "ann" };
    expect(await ledger().putTemplate(template)).toBe(true);
    expect(await ledger().putTemplate({ ...template, body: "other" })).toBe(false);
    expect(await ledger().putTemplate({ ...template, version: 2 })).toBe(true);
    expect(await ledger().templates()).toEqual([{ ...template, version: 2 }]);
    expect(await ledger().template("ack", 1)).toEqual(template);
    expect(await ledger().template("ack", 3)).toBeNull();
  });

  test("the key that came first is the one that counts, after reopening too", async () => {
    expect(await ledger().keyFingerprint("mine")).toBe("mine");
    expect(await ledger().keyFingerprint("another")).toBe("mine");
    const again = await fixture().reopen();
    expect(await again.ledger.keyFingerprint("another")).toBe("mine");
  });

  test("a batch of a thousand is kept whole", async () => {
    const writes = Array.from({ length: 1_000 }, (_, at) => ({
      ...arrival(`R${String(at).padStart(4, "0")}`, { subject: [email(`t${String(at)}`)] }),
      standings: [stands(`t${String(at)}`)],
    }));
    expect(new Set(await ledger().write(writes))).toEqual(new Set([true]));
    expect((await all({ first: 1 })).totalCount).toBe(1_000);
    expect((await ledger().standingCounts()).opt_out_sale_share).toBe(1_000);
  });
}
