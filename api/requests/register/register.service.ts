import type { World } from "../../addenda/world.js";
import { invalid, quote } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { worldAsOf } from "../as-of.service.js";
import { SHEETS } from "./register.js";
import type { Sheet } from "./sheet.js";

/** The map as it was recorded at the end of a day, judged on that day; today where none is given. */
export function registerWorld(context: Context, day: string | null): Promise<World> {
  return day === null ? Promise.resolve(context.world) : worldAsOf(context, { day });
}

export function sheetNamed(key: string | null): Sheet {
  const names = SHEETS.map((sheet) => sheet.key).join(", ");
  if (key === null) throw invalid("sheet", `CSV holds one table: add sheet, one of ${names}.`);
  const found = SHEETS.find((sheet) => sheet.key === key);
  if (found === undefined) throw invalid("sheet", `There is no table ${quote(key)}; there are ${names}.`);
  return found;
}
