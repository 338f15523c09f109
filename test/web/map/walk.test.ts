import { walk, type Place, type WalkKey } from "../../../web/map/walk.js";

const flow = (from: string, to: string) => ({ id: `${from}-${to}`, from: { id: from }, to: { id: to } });
const map = {
  parties: ["app", "crm", "mailer", "shop"].map((id) => ({ id })),
  flows: [flow("shop", "crm"), flow("shop", "mailer"), flow("crm", "mailer"), flow("mailer", "crm")],
};
const at = (id: string, side: Place["side"] = "from"): Place => ({ id, side });

describe("walking the map by keys", () => {
  test.each<readonly [string, Place | null, WalkKey, Place | null]>([
    ["nothing chosen: the first party", null, "ArrowDown", at("app")],
    ["Right from a party follows its first flow out", at("shop"), "ArrowRight", at("shop-crm", "from")],
    ["Right from a flow reaches its target", at("shop-crm"), "ArrowRight", at("crm")],
    ["Left from a party goes back along its first flow in", at("mailer"), "ArrowLeft", at("shop-mailer", "to")],
    ["Left from a flow reaches its source", at("crm-mailer", "to"), "ArrowLeft", at("crm")],
    ["Down passes to the next flow out", at("shop-crm", "from"), "ArrowDown", at("shop-mailer", "from")],
    [
      "Down passes to the next flow in, when one came from there",
      at("shop-mailer", "to"),
      "ArrowDown",
      at("crm-mailer", "to"),
    ],
    ["Up stops at the first", at("shop-crm", "from"), "ArrowUp", at("shop-crm", "from")],
    ["End is the last party", at("crm"), "End", at("shop")],
    ["a party without flows out stays", at("app"), "ArrowRight", at("app")],
    ["a cycle can be walked round", at("mailer-crm"), "ArrowRight", at("crm")],
    ["a choice that is not on the map starts anew", at("gone"), "ArrowRight", at("app")],
  ])("%s", (_, place, key, expected) => {
    expect(walk(map, place, key)).toEqual(expected);
  });

  test("an empty map has nowhere to go", () => {
    expect(walk({ parties: [], flows: [] }, null, "ArrowDown")).toBeNull();
  });
});
