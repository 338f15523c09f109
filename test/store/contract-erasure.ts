import type { What } from "../../api/requests/ledger/happening.js";
import type { Ledger } from "../../api/requests/ledger/ledger.store.js";
import type { Fixture } from "./contract.js";
import { arrival, AT, happen, paper, statusLink } from "./ledger-writes.js";

/** What every ledger promises of erasing. */
export function erasures(fixture: () => Fixture): void {
  const ledger = (): Ledger => fixture().store.ledger;

  test("words, links and papers of requests answered by a day are erased, and the record stays", async () => {
    const write = {
      ...arrival("R1"),
      sealed: "secret",
      papers: [paper("P1", "R1")],
      links: [statusLink("h", "R1")],
    };
    await ledger().write([write, { ...arrival("R2"), sealed: "open" }]);
    const denied = happen(write.request, { kind: "denied", denial: "fraud", because: "x" });
    await ledger().write([denied]);
    expect(await ledger().erase("2026-11-23", 10)).toBe(0);
    expect(await ledger().erase("2026-11-24", 10)).toBe(1);
    expect(await ledger().erase("2026-11-24", 10)).toBe(0);
    expect([await ledger().sealed("R1"), await ledger().sealed("R2")]).toEqual([null, "open"]);
    expect(await ledger().paper("P1")).toBeNull();
    expect(await ledger().useLink("h", "status", AT)).toMatchObject({ found: false });
    expect(await ledger().request("R1")).toEqual(denied.request);
  });

  test("what was added after an erasure is erased the next time, within the number that is asked", async () => {
    const writes = ["R1", "R2", "R3"].map((id) => ({ ...arrival(id), sealed: "secret" }));
    await ledger().write(writes);
    const answers = writes.map(({ request }) => happen(request, { kind: "withdrawn", because: null }));
    await ledger().write(answers);
    const erased: number[] = [];
    for (const most of [2, 2, 2]) erased.push(await ledger().erase("2026-11-24", most));
    expect(erased).toEqual([2, 1, 0]);
    const [first, second] = answers;
    if (first === undefined || second === undefined) throw new Error("Three were written.");
    const note: What = { kind: "note", text: "a letter" };
    const later = { ...happen(first.request, note), papers: [paper("P1", "R1")] };
    await ledger().write([later, { ...happen(second.request, note), links: [statusLink("h", "R2")] }]);
    expect(await ledger().erase("2026-11-23", 10)).toBe(0);
    expect(await ledger().erase("2026-11-24", 10)).toBe(2);
    expect([await ledger().papers("R1"), await ledger().useLink("h", "status", AT)]).toEqual([
      [],
      { found: false, because: "unknown" },
    ]);
    expect(await ledger().request("R1")).toEqual(later.request);
  });

  test("of two who erase at once each request is counted by one", async () => {
    const writes = Array.from({ length: 20 }, (_, at) => ({ ...arrival(`R${String(at)}`), sealed: "secret" }));
    await ledger().write(writes);
    await ledger().write(writes.map(({ request }) => happen(request, { kind: "withdrawn", because: null })));
    const erased = await Promise.all([1, 2, 3].map(() => ledger().erase("2026-11-24", 20)));
    expect(erased.reduce((sum, each) => sum + each)).toBe(20);
  });
}
