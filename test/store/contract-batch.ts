import type { What } from "../../api/requests/ledger/happening.js";
import type { Ledger } from "../../api/requests/ledger/ledger.store.js";
import { ANY_REQUEST } from "../../api/requests/ledger/requests-asked.js";
import type { Fixture } from "./contract.js";
import { arrival, AT, email, happen, paper, stands, statusLink } from "./ledger-writes.js";

/** What every ledger promises of writes that come in one batch. */
export function batches(fixture: () => Fixture): void {
  const ledger = (): Ledger => fixture().store.ledger;
  const all = async (more: object = {}) => await ledger().requests({ ...ANY_REQUEST, first: 500, ...more });

  test("writes of one batch stand or fall each on its own", async () => {
    const known = arrival("R1");
    await ledger().write([known]);
    const again = { ...arrival("R1"), standings: [stands("t1")] };
    const chain = happen(known.request, { kind: "note", text: "a" });
    const kept = await ledger().write([
      again,
      arrival("R2"),
      chain,
      happen(chain.request, { kind: "note", text: "b" }),
    ]);
    expect(kept).toEqual([false, true, true, true]);
    expect(await ledger().standingsOf(["t1"])).toEqual([{}]);
    expect((await ledger().request("R1"))?.version).toBe(3);
  });

  test("a link or paper that is taken fails its own write alone, and nothing of it is kept", async () => {
    await ledger().write([{ ...arrival("R1"), links: [statusLink("h1", "R1")], papers: [paper("P1", "R1")] }]);
    const kept = await ledger().write([
      { ...arrival("R2"), standings: [stands("t2")], sealed: "x", links: [statusLink("h2", "R2")] },
      { ...arrival("R3"), standings: [stands("t3")], links: [statusLink("h3", "R3"), statusLink("h1", "R3")] },
      { ...arrival("R4"), standings: [stands("t4")], papers: [paper("P1", "R4")] },
      { ...arrival("R5"), links: [statusLink("h2", "R5")] },
      { ...arrival("R6"), links: [statusLink("h3", "R6")] },
    ]);
    expect(kept).toEqual([true, false, false, false, true]);
    expect((await all()).requests.map(({ id }) => id)).toEqual(["R1", "R2", "R6"]);
    expect(await ledger().standingsOf(["t2", "t3", "t4"])).toEqual([{ opt_out_sale_share: "2026-11-24" }, {}, {}]);
    expect(await ledger().useLink("h3", "status", AT)).toEqual({ found: true, request: "R6" });
    expect(await ledger().happenings("R3")).toEqual([]);
  });

  test("a plan that two requests share is kept once and found by both", async () => {
    const both = [arrival("R1"), arrival("R2", { subject: [email("t2")] })];
    await ledger().write(both);
    const plan = { revision: 3, day: "2026-11-24", digest: "d" };
    const stored = { ...plan, right: "opt_out_sale_share", text: "{}" } as const;
    const planned: What = { kind: "planned", plan, openSteps: 1 };
    const writes = both.map(({ request }) => ({ ...happen(request, planned), plan: stored }));
    expect(await ledger().write(writes)).toEqual([true, true]);
    for (const id of ["R1", "R2"]) expect((await ledger().request(id))?.plan).toEqual(plan);
    expect(await ledger().plan("d", 3)).toEqual(stored);
  });
}
