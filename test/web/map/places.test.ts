import { gather } from "../../../web/map/graph/gather.js";
import { placeFew } from "../../../web/map/graph/place-few.js";
import { spread } from "../../../web/map/graph/spread.js";

const node = (id: string) => ({ id, parent: null });

describe("where nodes stand", () => {
  test("a new party comes beside its neighbour, and nothing that stands moves", () => {
    const known = { a: { x: 0, y: 0 }, b: { x: 900, y: 0 } };
    const placed = placeFew({ nodes: ["a", "b", "new"].map(node), edges: [{ source: "b", target: "new" }], known });
    expect(placed).toMatchObject(known);
    expect(Math.hypot((placed["new"]?.x ?? 0) - 900, placed["new"]?.y ?? 0)).toBeLessThan(260);
  });

  test("two new parties do not stand on each other", () => {
    const placed = placeFew({ nodes: ["a", "n1", "n2"].map(node), edges: [], known: { a: { x: 0, y: 0 } } });
    const [one, two] = [placed["n1"], placed["n2"]];
    expect(Math.hypot((one?.x ?? 0) - (two?.x ?? 0), (one?.y ?? 0) - (two?.y ?? 0))).toBeGreaterThanOrEqual(120);
  });

  test("names get room: no two nodes overlap after spreading", () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`n${String(at)}`, { x: (at % 7) * 60, y: at * 12 }]),
    );
    const places = Object.values(spread(crowd));
    const close = places.filter((one, at) =>
      places.some((two, other) => at < other && Math.abs(one.x - two.x) < 100 && Math.abs(one.y - two.y) < 60),
    );
    expect(close).toEqual([]);
  });

  test("an island is brought near the mainland", () => {
    const places = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 0, y: 90 }, far: { x: 5000, y: 10 } };
    const edges = [
      { source: "a", target: "b" },
      { source: "b", target: "c" },
    ];
    expect(gather(places, edges)["far"]?.x).toBeLessThan(300);
  });
});
