import type { FlowOnMapFragment, PartyOnMapFragment } from "../../../web/generated/graphql.js";
import { elementsOf, groupId, shorten } from "../../../web/map/elements.js";

const shop: PartyOnMapFragment = {
  __typename: "System",
  id: "shop",
  name: "Web shop",
  kind: "WEBSITE",
  owner: null,
  flags: [],
};
const ads: PartyOnMapFragment = {
  __typename: "Vendor",
  id: "ads",
  name: "<b>Ads</b>",
  declaredRole: "THIRD_PARTY",
  flags: [
    { kind: "EXPIRING", label: "Contract expires soon", severity: "LOW" },
    { kind: "EXPIRED", label: "Contract expired", severity: "HIGH" },
  ],
};
const flow: FlowOnMapFragment = {
  id: "shop-ads",
  from: { id: "shop" },
  to: { id: "ads" },
  carries: [],
  purposes: [],
  flags: [],
  standing: { disclosure: "SHARING" },
};
const draw = (flows: FlowOnMapFragment[], grouping: "none" | "owner" = "none") =>
  new Map(
    elementsOf({ parties: [shop, ads], flows }, grouping, (kind) => `«${kind}»`).map(({ data }) => [data.id, data]),
  );

describe("the map as elements", () => {
  test("systems and vendors differ by shape, and a badge shows the worst severity and how many flags", () => {
    const elements = draw([]);
    expect(elements.get("shop")).toMatchObject({ type: "system", glyph: "WEBSITE" });
    expect(elements.get("shop")).not.toHaveProperty("badge");
    expect(elements.get("ads")).toMatchObject({ type: "vendor", badge: "HIGH", count: 2 });
  });

  test("a flow without categories is unknown, never empty", () => {
    expect(draw([flow]).get("shop-ads")).toMatchObject({ count: "?", label: "Categories not recorded\n«SHARING»" });
  });

  test("many categories are counted, not listed", () => {
    const carries = ["Email", "Phone", "Basket"].map((label) => ({ id: label, label }));
    expect(draw([{ ...flow, carries }]).get("shop-ads")).toMatchObject({
      count: "3",
      label: "Email, Phone +1\n«SHARING»",
    });
  });

  test("a flow whose other end is not shown is left out", () => {
    expect(draw([{ ...flow, to: { id: "elsewhere" } }]).has("shop-ads")).toBe(false);
  });

  test("markup in a name stays text", () => {
    expect(draw([]).get("ads")).toMatchObject({ name: "<b>Ads</b>" });
  });

  test("groups hold parties and can take no record's id", () => {
    expect(draw([], "owner").get("ads")).toMatchObject({ parent: groupId("Outside") });
    expect(groupId("Outside")).toMatch(/^\u0001/);
  });

  test("a long name is cut between characters, not inside one", () => {
    expect(shorten("🐫".repeat(50), 4)).toBe("🐫🐫🐫…");
  });
});
