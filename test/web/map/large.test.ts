import type { ElementDefinition } from "cytoscape";
import { byImportance } from "../../../web/map/graph/importance.js";
import { force } from "../../../web/map/graph/force.js";
import { inBlocks } from "../../../web/map/graph/in-blocks.js";
import type { Line } from "../../../web/map/graph/lines.js";
import { placeNames } from "../../../web/map/graph/names.js";
import { reachOf } from "../../../web/map/graph/reach.js";
import { noMarks, type Marks } from "../../../web/map/overlay/marks.js";

const line = (id: string, source: string, target: string): Line => ({ id, source, target, family: "own" });
const lines = [line("ab", "a", "b"), line("bc", "b", "c"), line("cd", "c", "d")];
const stands = new Map(["a", "b", "c", "d"].map((id, at) => [id, { x: at * 1000, y: 0 }]));
const far = { lines, stands, marks: noMarks, selected: null, sight: { x1: -9, x2: 5000, y1: -9, y2: 9 }, zoom: 0.1 };

describe("which flows of a large map are drawn in full", () => {
  test("from afar none, but those of the chosen party", () => {
    expect(reachOf(far).size).toBe(0);
    expect([...reachOf({ ...far, selected: "b" })]).toEqual(["ab", "bc"]);
    expect([...reachOf({ ...far, selected: "cd" })]).toEqual(["cd"]);
  });

  test("near, those of which an end is in sight", () => {
    const near = { ...far, zoom: 1, sight: { x1: 900, x2: 1100, y1: -9, y2: 9 } };
    expect([...reachOf(near)]).toEqual(["ab", "bc"]);
  });

  test("what an overlay stops, wherever it is", () => {
    const marks: Marks = { ...noMarks, classes: new Map([["cd", ["walked", "stops"]]]) };
    expect([...reachOf({ ...far, marks })]).toEqual(["cd"]);
  });
});

describe("names on a map that is too far to read", () => {
  const at = (name: string, x: number, y: number) => ({ name, note: undefined, x, y, reach: 3 });

  test("the more important keeps its place, and none lies over another", () => {
    const placed = placeNames([at("first", 0, 0), at("second", 10, 4), at("third", 300, 0)], () => 40);
    expect(placed.map(({ name }) => name)).toEqual(["first", "third"]);
  });

  test("where parties are more than dots, a name goes above rather than over another", () => {
    const [one, two] = placeNames(
      [
        { ...at("one", 0, 0), reach: 10 },
        { ...at("two", 30, 0), reach: 10 },
      ],
      () => 40,
    );
    expect(one?.top).toBeGreaterThan(0);
    expect(two?.top).toBeLessThan(0);
  });

  test("the chosen comes first, then who has most flows; who steps back is not named", () => {
    const elements: ElementDefinition[] = [
      ...["few", "many", "dim"].map((id) => ({ data: { id, name: id, type: "vendor" } })),
      { data: { id: "x", source: "many", target: "few" } },
      { data: { id: "y", source: "many", target: "dim" } },
    ];
    const ids = (marks: Marks, selected: string | null) => byImportance(elements, marks, selected).map(({ id }) => id);
    expect(ids(noMarks, null)).toEqual(["many", "few", "dim"]);
    expect(ids(noMarks, "few")[0]).toBe("few");
    const marks: Marks = { ...noMarks, dimRest: true, classes: new Map([["many", []]]) };
    expect(ids(marks, null)).toEqual(["many"]);
  });
});

describe("the layout of a large map", () => {
  const nodes = Array.from({ length: 600 }, (_, at) => ({ id: `n${String(at)}`, parent: null }));
  const edges = nodes.slice(1).map(({ id }, at) => ({ source: `n${String(Math.floor(at / 6))}`, target: id }));

  test("is the same each time, finite, and brings neighbours nearer than strangers", () => {
    const places = force({ nodes, edges, known: {} });
    expect(force({ nodes, edges, known: {} })).toEqual(places);
    const between = (one: string, other: string) => {
      const [a, b] = [places[one], places[other]];
      return Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));
    };
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    const near = mean(edges.map(({ source, target }) => between(source, target)));
    const any = mean(nodes.map(({ id }, at) => between(id, `n${String((at * 331 + 7) % nodes.length)}`)));
    expect(near).toBeLessThan(any / 3);
  });

  test("leaves standing what stood", () => {
    const known = Object.fromEntries(nodes.slice(0, 500).map(({ id }, at) => [id, { x: at * 7, y: -at }]));
    expect(force({ nodes, edges, known })).toMatchObject(known);
  });

  test("in groups, no group lies over another", () => {
    const grouped = nodes.map(({ id }, at) => ({ id, parent: `g${String(at % 4)}` }));
    const places = inBlocks({ nodes: grouped, edges, known: {} });
    const boxes = ["g0", "g1", "g2", "g3"].map((group) => {
      const points = grouped.filter(({ parent }) => parent === group).flatMap(({ id }) => places[id] ?? []);
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) };
    });
    const over = boxes.filter((one, at) =>
      boxes.some((two, to) => at < to && one.x1 < two.x2 && two.x1 < one.x2 && one.y1 < two.y2 && two.y1 < one.y2),
    );
    expect(over).toEqual([]);
  });
});
