import { keepLast } from "../../api/common/kept.js";

test("an answer is made once, and the one asked for longest ago goes first", () => {
  const kept = keepLast<object, string>(2);
  const about = {};
  const made: string[] = [];
  const ask = (key: string) =>
    kept(about, key, () => {
      made.push(key);
      return key;
    });
  for (const key of ["a", "b", "a", "c", "a", "b"]) expect(ask(key)).toBe(key);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("what is said of one thing is not said of another", () => {
  const kept = keepLast<object, number>(2);
  expect(kept({}, "a", () => 1)).toBe(1);
  expect(kept({}, "a", () => 2)).toBe(2);
});
