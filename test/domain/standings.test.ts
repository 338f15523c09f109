import fc from "fast-check";
import { SluiceError } from "../../api/common/errors.js";
import { nextWorld, worldOf } from "../../api/addenda/world.js";
import { applyChanges, undoEntries } from "../../api/model/apply.js";
import { applyEntries } from "../../api/model/apply-entries.js";
import { allRecords, type DataMap } from "../../api/model/data-map.js";
import { entries } from "../../api/model/table.js";
import { EMPTY_MAP } from "../../api/law/book.js";
import { someChange, someChanges, someMap, TODAY } from "./maps.js";

const sorted = <T>(rows: Iterable<T>) => [...rows].map((row) => JSON.stringify(row)).sort();

/** Applies a change, or leaves the map as it is where the change does not fit it. */
function attempt(map: DataMap, change: Parameters<typeof applyChanges>[1][number]) {
  try {
    return applyChanges(map, [change]);
  } catch (error) {
    if (error instanceof SluiceError) return { map, entries: [] };
    throw error;
  }
}

describe("standings", () => {
  it("computed after a change are those computed from scratch", () => {
    fc.assert(
      fc.property(someMap, fc.array(someChange, { maxLength: 6 }), (start, changes) => {
        let world = worldOf(start, TODAY);
        for (const change of changes) {
          const applied = attempt(world.map, change);
          world = nextWorld(world, applied.map, applied.entries);
          const fresh = worldOf(applied.map, TODAY);
          expect(sorted(entries(world.standings.byFlow))).toEqual(sorted(entries(fresh.standings.byFlow)));
          expect(sorted(entries(world.standings.providers))).toEqual(sorted(entries(fresh.standings.providers)));
          expect(sorted(entries(world.standings.flags))).toEqual(sorted(entries(fresh.standings.flags)));
          expect(world.flows).toEqual(fresh.flows);
          expect(world.parties).toEqual(fresh.parties);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("changes", () => {
  it("applied and undone give the same snapshot", () => {
    fc.assert(
      fc.property(someMap, someChange, (map, change) => {
        const applied = attempt(map, change);
        const back = undoEntries(applied.map, applied.entries);
        expect(sorted(allRecords(back.map))).toEqual(sorted(allRecords(map)));
        expect(sorted(entries(back.map.inbound)).map((row) => [...row].sort().join(""))).toEqual(
          sorted(entries(map.inbound)).map((row) => [...row].sort().join("")),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("replayed entry by entry from the log give the map itself", () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const { map, entries: log } = applyChanges(EMPTY_MAP, changes);
        expect(sorted(allRecords(applyEntries(EMPTY_MAP, log, 1)))).toEqual(sorted(allRecords(map)));
      }),
    );
  });

  it("made twice change nothing the second time", () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const { map } = applyChanges(EMPTY_MAP, changes);
        const again = applyChanges(map, changes);
        expect(again.entries).toEqual([]);
        expect(again.map).toBe(map);
      }),
    );
  });
});
