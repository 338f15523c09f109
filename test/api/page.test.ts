import fc from "fast-check";
import { compareKeys, type Key, pageInOrder, pageOf } from "../../api/common/page.js";

interface Item {
  readonly rank: number;
  readonly id: string;
}

const listing = {
  name: "items",
  keyOf: ({ rank, id }: Item): Key => [rank, id],
  show: ({ id }: Item) => id,
};
const items = fc.uniqueArray(fc.record({ rank: fc.integer({ min: 0, max: 3 }), id: fc.string({ minLength: 1 }) }), {
  selector: ({ id }) => id,
  maxLength: 120,
});

/** Every page, one after the other. */
function allPages(list: readonly Item[], first: number): readonly string[] {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: ReturnType<typeof pageOf<Item, string>> = pageOf(list, listing, { first, after });
    seen.push(...page.nodes);
    expect(page.totalCount).toBe(list.length);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.edges.map((edge) => edge.node)).toEqual(page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return seen;
}

test("pages in order hold every entry once, in the order of the keys", () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 9 }), (list, first) => {
      const sorted = [...list].sort((a, b) => compareKeys(listing.keyOf(a), listing.keyOf(b))).map(({ id }) => id);
      expect(allPages(list, first)).toEqual(sorted);
    }),
  );
});

test("an entry that goes away between two pages neither repeats nor skips another", () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 9 }), (list, first) => {
      const page = pageOf(list, listing, { first });
      const rest = list.filter(({ id }) => id !== page.nodes.at(-1));
      const next = pageOf(rest, listing, { first: 500, after: page.pageInfo.endCursor });
      expect(new Set([...page.nodes, ...next.nodes]).size).toBe(list.length);
    }),
  );
});

test("a page of none tells the count alone", () => {
  const page = pageOf([{ rank: 1, id: "a" }], listing, { first: 0 });
  expect(page).toMatchObject({
    nodes: [],
    totalCount: 1,
    pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
  });
});

describe("a cursor that names the list and was not made by it is INVALID, field after", () => {
  const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(["items", ...parts])).toString("base64url");
  test.each([
    ["without a place", forged()],
    ["with half a place", forged(1)],
    ["with too much", forged(1, "a", "b")],
    ["with parts of another kind", forged("a", 1)],
    ["of another list", Buffer.from(JSON.stringify(["others", 1, "a"])).toString("base64url")],
    ["that is no JSON", "abc"],
  ])("%s", (_, after) => {
    const invalid = expect.objectContaining({ code: "INVALID", details: { field: "after" } });
    const list = [{ rank: 1, id: "a" }];
    expect(() => pageOf(list, listing, { after })).toThrow(invalid);
    expect(() => pageInOrder(list, listing, { after })).toThrow(invalid);
  });
});
