import { inFrames } from "../../../web/map/graph/in-frames.js";
import { spread } from "../../../web/map/graph/spread.js";

describe("work in frames", () => {
  const numbers = Array.from({ length: 5 }, (_, at) => at);

  test("what fits is done at once; more comes in slices, in order, and then it is done", async () => {
    const slices: (readonly number[])[] = [];
    inFrames(numbers.slice(0, 2), { size: 2, act: (slice) => slices.push(slice) });
    expect(slices).toEqual([[0, 1]]);
    await new Promise<void>((done) => {
      inFrames(numbers, { size: 2, act: (slice) => slices.push(slice), done });
      expect(slices).toEqual([
        [0, 1],
        [0, 1],
      ]);
    });
    expect(slices.slice(1)).toEqual([[0, 1], [2, 3], [4]]);
  });

  test("what is ended does no more", async () => {
    const done: number[] = [];
    inFrames(numbers, { size: 2, act: (slice) => done.push(...slice) })();
    await new Promise((next) => requestAnimationFrame(next));
    expect(done).toEqual([0, 1]);
  });
});

test("in a crowd every party gets room for its name", () => {
  const crowd = Object.fromEntries(
    Array.from({ length: 600 }, (_, at) => [
      `p${String(at)}`,
      { x: 9 * Math.sqrt(at) * Math.cos(at), y: 9 * Math.sqrt(at) * Math.sin(at) },
    ]),
  );
  const places = Object.values(spread(crowd));
  const close = places.filter((one, at) =>
    places.slice(at + 1).some((other) => Math.hypot((one.x - other.x) / 128, (one.y - other.y) / 96) < 0.9),
  );
  expect(close).toEqual([]);
});
