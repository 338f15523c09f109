import { contractReasons } from "../../api/addenda/contract-reasons.js";
import { flagsOf } from "../../api/addenda/flags.js";
import { contractState } from "../../api/addenda/in-force.js";
import { worldOf } from "../../api/addenda/world.js";
import { EMPTY_MAP } from "../../api/law/book.js";
import { applyChanges, undoEntries } from "../../api/model/apply.js";
import type { Change } from "../../api/model/change.js";
import type { Contract } from "../../api/model/contract.js";
import type { DataMap } from "../../api/model/data-map.js";
import { whole } from "../../api/model/older.js";
import { CONTRACT_PROGRESS, type ContractProgress, movesFrom } from "../../api/model/progress.js";
import { get } from "../../api/model/table.js";
import { allPresent, contract, flow, putContract, putFlow, putSystem, putVendor, system, vendor } from "./maps.js";

const DAY = "2026-11-24";

function mapWith(...changes: readonly Change[]): DataMap {
  const base = [
    putSystem(system("s")),
    putVendor(vendor("v", "service_provider")),
    putFlow(flow("f", "s", "v", { carries: ["pi_identifiers"], purposes: ["bp_debugging"] })),
  ];
  return applyChanges(EMPTY_MAP, [...base, ...changes]).map;
}

const paper = (progress: ContractProgress, more: Partial<Contract> = {}) => contract("c", "v", { progress, ...more });
const move = (from: ContractProgress, to: ContractProgress, more: Partial<Contract> = {}) =>
  applyChanges(mapWith(putContract(paper(from, more))), [putContract(paper(to, more))]);
const pairs = CONTRACT_PROGRESS.flatMap((from) => CONTRACT_PROGRESS.map((to) => [from, to] as const));

test.each(pairs.filter(([from, to]) => from !== to && movesFrom(from).includes(to)))(
  "from %s it goes to %s",
  (a, b) => {
    expect(get(move(a, b).map.contracts, "c")?.progress).toBe(b);
  },
);

test.each(pairs.filter(([from, to]) => from !== to && !movesFrom(from).includes(to)))(
  "from %s it does not go to %s, which is told at the field",
  (from, to) => {
    expect(() => move(from, to)).toThrow(
      expect.objectContaining({
        code: "INVALID",
        details: expect.objectContaining({ field: "progress", record: "c" }),
      }),
    );
  },
);

test("the way from a draft into force is five states long", () => {
  const way: ContractProgress[] = ["drafted"];
  for (let next = movesFrom("drafted")[0]; next !== "drafted" && next !== undefined; next = movesFrom(next)[0])
    way.push(next);
  expect(way).toEqual(CONTRACT_PROGRESS);
});

test("a contract comes into force on a day that is told", () => {
  expect(() => move("countersigned", "in_force", { effectiveFrom: null })).toThrow(
    /"c", effectiveFrom: A contract that comes into force needs its first day/,
  );
});

test("a contract that is new is recorded as far as it is", () => {
  for (const progress of CONTRACT_PROGRESS) expect(() => mapWith(putContract(paper(progress)))).not.toThrow();
});

test("a move is taken back by an undo, which asks no table", () => {
  const before = mapWith(putContract(paper("returned")));
  const { map, entries } = applyChanges(before, [putContract(paper("countersigned"))]);
  expect(get(undoEntries(map, entries).map.contracts, "c")?.progress).toBe("returned");
});

test("a record that was kept before there were states is of a signed contract", () => {
  const kept = Object.entries(contract("c", "v")).filter(([field]) => !["progress", "owner", "dueOn"].includes(field));
  const old: unknown = Object.fromEntries(kept);
  expect(whole("contract", old as Contract)).toEqual(contract("c", "v"));
  expect(whole("contract", paper("sent", { owner: "ann" }))).toEqual(paper("sent", { owner: "ann" }));
});

describe("what is still on its way never counts", () => {
  const good = allPresent("c", "service_provider");
  const kinds = (map: DataMap) => flagsOf(worldOf(map, DAY), "v").map((flag) => flag.kind);

  test.each(CONTRACT_PROGRESS.filter((each) => each !== "in_force"))("%s leaves the addendum missing", (progress) => {
    const map = mapWith(putContract(paper(progress, { effectiveFrom: null }), good));
    expect(kinds(map)).toEqual(["MISSING_ADDENDUM"]);
    expect(contractState(map, paper(progress), DAY)).toBe("not_signed");
  });

  test("in force it takes the flag away", () => {
    expect(kinds(mapWith(putContract(paper("in_force"), good)))).toEqual([]);
  });

  test("a draft takes nobody's place, and a coming end stays told", () => {
    const ending = contract("old", "v", { expiresOn: "2026-12-24" });
    const map = mapWith(
      putContract(ending, allPresent("old", "service_provider")),
      putContract(paper("sent", { supersedes: ["old"] })),
    );
    expect(contractState(map, ending, DAY)).toBe("in_force");
    expect(kinds(map)).toEqual(["EXPIRING"]);
  });

  test("why says how far it is, who moves it and by when", () => {
    const map = mapWith(putContract(paper("sent", { owner: "ann", dueOn: "2026-12-01" })));
    const [{ text } = { text: "" }] = contractReasons(
      worldOf(map, DAY),
      paper("sent", { owner: "ann", dueOn: "2026-12-01" }),
    );
    expect(text).toBe(
      "Sent: with the other side, for signature. It does not count before it is in force. " +
        "The next move is up to ann by 2026-12-01.",
    );
  });
});
