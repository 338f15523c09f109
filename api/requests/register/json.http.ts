import type { World } from "../../addenda/world.js";
import { aboutRegister, SHEETS } from "./register.js";
import type { Sheet } from "./sheet.js";

/** One object: what it is, what its columns are called, then each table as a list of objects. */
export function* jsonOf(world: World): Generator<string> {
  yield `{"day":${JSON.stringify(world.day)},"revision":${String(world.map.revision)}`;
  yield `,"about":${JSON.stringify(Object.fromEntries(aboutRegister(world)))}`;
  yield `,"columns":${JSON.stringify(Object.fromEntries(SHEETS.map(({ key, columns }) => [key, shown(columns)])))}`;
  for (const sheet of SHEETS) {
    yield `,"${sheet.key}":[`;
    let first = true;
    for (const row of sheet.rows(world)) {
      const record = Object.fromEntries(sheet.columns.map(({ key }, at) => [key, row[at] ?? null]));
      yield `${first ? "\n" : ",\n"}${JSON.stringify(record)}`;
      first = false;
    }
    yield "]";
  }
  yield "}\n";
}

function shown(columns: Sheet["columns"]) {
  return columns.map(({ key, header, kind }) => ({ key, header, kind }));
}
