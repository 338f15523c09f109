import fc from "fast-check";
import { isInForce } from "../../api/addenda/in-force.js";
import { blastOf, flagsRaised } from "../../api/addenda/renewals/blast.js";
import { renewalSentence } from "../../api/addenda/renewals/renewal-words.js";
import { renewals } from "../../api/addenda/renewals/renewals.js";
import { worldOf } from "../../api/addenda/world.js";
import { addDays, addYears } from "../../api/common/day.js";
import type { Change } from "../../api/model/change.js";
import type { Contract } from "../../api/model/contract.js";
import { get } from "../../api/model/table.js";
import {
  allPresent,
  contract,
  flow,
  mapOf,
  putContract,
  putFlow,
  putSystem,
  putVendor,
  someMap,
  system,
  TODAY,
  vendor,
} from "./maps.js";

const base = [
  putSystem(system("shop")),
  putVendor(vendor("mailer", "service_provider")),
  putVendor(vendor("sender", "service_provider")),
  putFlow(flow("in", "shop", "mailer")),
];
const signed = (id: string, more: Partial<Contract> = {}, readOn: string | null = "2026-10-01") =>
  putContract(
    contract(id, "mailer", more),
    allPresent(id, "service_provider").map((each) => ({ ...each, reviewedOn: readOn })),
  );
const worldWith = (...changes: readonly Change[]) => worldOf(mapOf(...base, ...changes), TODAY);
const dated = (...changes: readonly Change[]) =>
  renewals(worldWith(...changes)).map(({ kind, on, overdue }) => [kind, on, overdue]);

describe("what contracts ask for on days ahead", () => {
  it.each<[string, Change[], [string, string, boolean][]]>([
    [
      "the last day in force, and the last to give notice before it",
      [signed("c", { expiresOn: "2027-03-05", noticeDays: 30 })],
      [
        ["notice", "2027-02-03", false],
        ["last_day", "2027-03-05", false],
        ["due_diligence", "2027-10-01", false],
      ],
    ],
    [
      "no last day where the next contract begins the day after",
      [
        signed("c", { expiresOn: "2027-03-05", noticeDays: 30 }),
        signed("d", { effectiveFrom: "2027-03-06", supersedes: ["c"] }),
      ],
      [["due_diligence", "2027-10-01", false]],
    ],
    [
      "a last day where the next contract leaves a day between",
      [
        signed("c", { expiresOn: "2027-03-05" }),
        signed("d", { effectiveFrom: "2027-03-07", expiresOn: "2028-03-07", supersedes: ["c"] }),
      ],
      [
        ["last_day", "2027-03-05", false],
        ["due_diligence", "2027-10-01", false],
        ["last_day", "2028-03-07", false],
      ],
    ],
    [
      "notice and the next anniversary, and no last day, of a contract that renews itself",
      [signed("c", { effectiveFrom: "2024-02-29", expiresOn: "2027-02-28", noticeDays: 60, evergreen: true })],
      [
        ["notice", "2026-12-30", false],
        ["evergreen_review", "2027-02-28", false],
        ["due_diligence", "2027-10-01", false],
      ],
    ],
    [
      "no notice of a term that has passed, for the next one is not recorded",
      [signed("c", { expiresOn: "2026-02-28", noticeDays: 60, evergreen: true })],
      [
        ["evergreen_review", "2027-01-01", false],
        ["due_diligence", "2027-10-01", false],
      ],
    ],
    [
      "a review that is overdue, first",
      [signed("c", { expiresOn: "2026-12-31" }, "2025-11-01")],
      [
        ["due_diligence", "2026-11-01", true],
        ["last_day", "2026-12-31", false],
      ],
    ],
    [
      "a contract nobody has read, since its first day",
      [signed("c", {}, null)],
      [["due_diligence", "2025-01-01", true]],
    ],
    ["nothing of a contract that has ended", [signed("c", { expiresOn: "2026-11-23", noticeDays: 10 })], []],
  ])("has %s", (_, changes, expected) => {
    expect(dated(...changes)).toEqual(expected);
  });

  it("asks once for a contract and what amends it, after the last reading of either", () => {
    const found = dated(signed("c", {}, "2025-01-01"), signed("d", { amends: ["c"] }, "2026-06-30"));
    expect(found).toEqual([["due_diligence", "2027-06-30", false]]);
  });

  it("asks for no due diligence where no flow rests on the contract", () => {
    expect(dated(putContract(contract("c", "sender")))).toEqual([]);
  });

  it("says what to do, by whom the day is set", () => {
    const world = worldWith(signed("c", { name: "Mailing", expiresOn: "2027-03-05", noticeDays: 30, evergreen: true }));
    expect(renewals(world).map((each) => renewalSentence(world, each))).toEqual([
      "Mailing has renewed itself since 1 January 2025: see whether it still fits.",
      "Give notice, or Mailing renews itself after 5 March 2027.",
      "Mailing was last read on 1 October 2026: read it again, and ask how its terms are kept.",
    ]);
  });
});

describe("what a contract holds up", () => {
  const onward = [
    putFlow(flow("out", "mailer", "sender")),
    putContract(contract("sub", "sender", { onBehalfOf: "mailer" }), allPresent("sub", "service_provider")),
  ];

  it("is its flows, what they carry, and the vendors they reach behind", () => {
    const world = worldWith(signed("c"), ...onward, putFlow(flow("back", "sender", "mailer")));
    expect(blastOf(world, { contract: "c", vendor: "mailer" })).toEqual({
      flows: ["in"],
      categories: ["pi_identifiers"],
      behind: ["sender"],
    });
  });

  it("raises flags at the vendor and behind it on the day after", () => {
    const map = mapOf(...base, signed("c", { expiresOn: "2027-03-05" }), ...onward);
    const flags = flagsRaised(worldOf(map, "2027-03-05"), worldOf(map, "2027-03-06"), ["mailer", "sender"]);
    expect(flags.map(({ party, kind, flows }) => [party, kind, flows])).toEqual([["mailer", "EXPIRED", ["in"]]]);
  });
});

test("every last day is one: in force on it and not on the day after", () => {
  fc.assert(
    fc.property(someMap, (map) => {
      const world = worldOf(map, TODAY);
      const all = renewals(world);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).sort());
      for (const { kind, contract: id, on, overdue } of all) {
        expect(overdue).toBe(on < TODAY);
        const record = get(map.contracts, id);
        if (kind !== "last_day" || record === undefined) continue;
        expect(on >= TODAY).toBe(true);
        expect(isInForce(map, record, addDays(on, 1))).toBe(false);
      }
    }),
  );
});

test("a year after 29 February is 28 February, and other days keep their date", () => {
  expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
  expect(addYears("2024-02-29", 4)).toBe("2028-02-29");
  expect(addYears("2026-03-01", 1)).toBe("2027-03-01");
});
