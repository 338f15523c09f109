import { STATUTORY_CATEGORIES } from "../../api/law/categories.js";
import { DELETION_EXCEPTIONS, deletionException } from "../../api/law/deletion-exceptions.js";
import { DENIALS, denialsFor } from "../../api/law/denials.js";
import { INTAKE_DUTIES, INTAKE_METHOD_WORDS, INTAKE_METHODS } from "../../api/law/intake-methods.js";
import { letterById } from "../../api/law/letters.js";
import { barredIn, NEVER_DISCLOSED } from "../../api/law/never-disclosed.js";
import { RECORD_DUTIES, RECORD_FIELDS } from "../../api/law/request-records.js";
import { STATE_LAWS, stateLaw } from "../../api/law/states.js";
import {
  AGENT_RULES,
  LEVEL_DEMANDS,
  LEVEL_WORDINGS,
  VERIFICATION,
  VERIFICATION_DUTIES,
  VERIFICATION_LEVELS,
} from "../../api/law/verification.js";
import { RIGHTS } from "../../api/model/flow.js";

describe.each([
  ["exceptions to deletion", DELETION_EXCEPTIONS],
  ["denials", DENIALS],
  ["duties of intake", INTAKE_DUTIES],
  ["what is never disclosed", NEVER_DISCLOSED],
  ["fields of the record", RECORD_FIELDS],
  ["duties of the record", RECORD_DUTIES],
  ["duties of verification", VERIFICATION_DUTIES],
  ["rules for agents", AGENT_RULES],
] as const)("the table of %s", (_, rows: readonly { readonly id: string; readonly citation: string }[]) => {
  it("has unique ids and a citation in every row", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) expect(row.citation).toMatch(/§/);
  });
});

describe("verification", () => {
  it("has a rule for every right and words for every level", () => {
    expect(Object.keys(VERIFICATION)).toEqual([...RIGHTS]);
    expect(LEVEL_WORDINGS.map(({ id }) => id)).toEqual([...VERIFICATION_LEVELS]);
  });

  it("asks nobody who opts out or limits (§ 7060(b), § 7026(d), § 7027(e))", () => {
    for (const right of ["opt_out_sale_share", "limit_spi", "admt_opt_out"] as const) {
      expect(VERIFICATION[right].levels).toEqual(["none"]);
    }
    expect(LEVEL_DEMANDS.none).toEqual({ points: 0, declaration: false });
  });

  it("asks two points for categories, three and a declaration for specific pieces (§ 7062(b)-(c))", () => {
    expect(VERIFICATION.know_categories.levels.map((level) => LEVEL_DEMANDS[level])).toEqual([
      { points: 2, declaration: false },
    ]);
    expect(VERIFICATION.know_specific.levels.map((level) => LEVEL_DEMANDS[level])).toEqual([
      { points: 3, declaration: true },
    ]);
  });
});

describe("a denial", () => {
  it("of every right is possible, and names a letter that serves the right", () => {
    for (const right of RIGHTS) expect(denialsFor(right).length).toBeGreaterThan(0);
    for (const { letter, rights, mustSay } of DENIALS) {
      expect(mustSay.length).toBeGreaterThan(0);
      expect(letterById(letter)?.rights).toEqual(expect.arrayContaining([...rights]));
    }
  });

  it("of an opt-out is never for want of verification (§ 7026(d))", () => {
    expect(denialsFor("opt_out_sale_share").map(({ id }) => id)).not.toContain("deny_unverified");
  });
});

describe("exceptions to deletion", () => {
  it("are the eight of § 1798.105(d), and those of § 1798.145", () => {
    expect(DELETION_EXCEPTIONS.filter(({ citation }) => citation.startsWith("§ 1798.105(d)"))).toHaveLength(8);
    expect(DELETION_EXCEPTIONS.filter(({ id }) => id.startsWith("del_exc_145_")).length).toBeGreaterThanOrEqual(7);
  });

  it("demand the facts where a third party is not told (§ 7022(b)(3)), and put a backup off (§ 7022(d))", () => {
    expect(deletionException("del_untold_disproportionate")).toMatchObject({ effect: "not_told", explanation: true });
    expect(deletionException("del_defer_backup")).toMatchObject({ effect: "deferred", explanation: false });
  });
});

describe("what is never disclosed (§ 7024(d))", () => {
  it("names what need not be searched among the denials, § 7024(c)", () => {
    expect(denialsFor("know_specific").map(({ id }) => id)).toContain("deny_know_unsearchable");
  });

  it("names categories of the map", () => {
    const known = STATUTORY_CATEGORIES.map(({ id }) => id);
    for (const { categories } of NEVER_DISCLOSED) expect(known).toEqual(expect.arrayContaining([...categories]));
  });

  it("is found by a category or one above it, and said without the value", () => {
    expect(barredIn(["licence", "spi_government_id"]).map(({ id }) => id)).toEqual([
      "redact_ssn",
      "redact_government_id",
    ]);
    expect(barredIn(["pi_geolocation"])).toEqual([]);
    for (const { said } of NEVER_DISCLOSED) expect(said).toMatch(/^We hold .*\.$/);
  });
});

it("the record has the six fields of § 7101(b), and intake its nine methods", () => {
  expect(RECORD_FIELDS).toHaveLength(6);
  expect(Object.keys(INTAKE_METHOD_WORDS)).toEqual([...INTAKE_METHODS]);
});

describe("the laws of the states", () => {
  it("are one a state, each cell with a citation", () => {
    expect(new Set(STATE_LAWS.map(({ state }) => state)).size).toBe(STATE_LAWS.length);
    expect(STATE_LAWS).toHaveLength(24);
    for (const law of STATE_LAWS) {
      for (const cell of [law.inForceFrom, law.rights, law.responseDays, law.extensionDays, law.signal, law.appeal]) {
        expect(cell.citation).not.toBe("");
      }
    }
  });

  it("California is complete: no cell is unverified", () => {
    expect(JSON.stringify(stateLaw("CA"))).not.toMatch(/unverified/);
  });

  it("Iowa has 90 days and no right to correct, Utah no appeal, Florida 15 days more", () => {
    expect(stateLaw("IA")!.responseDays.value).toBe(90);
    expect(stateLaw("IA")!.rights.value).not.toContain("correct");
    expect(stateLaw("UT")!.appeal.value).toBe(false);
    expect(stateLaw("FL")!.extensionDays.value).toBe(15);
    expect(stateLaw("PR")).toBeUndefined();
  });
});
