import { readFile } from "node:fs/promises";
import { print } from "../print.js";
import { CONVERTERS, converted } from "./converters.js";

/** `node dist/seeds/real/convert.js NAME FILE > out.ndjson` */
const [name, file] = process.argv.slice(2);
try {
  if (name === undefined || file === undefined)
    throw new Error(`Say which (${Object.keys(CONVERTERS).join(", ")}) and a file.`);
  await print(converted(name, await readFile(file, "utf8")));
} catch (error) {
  process.stderr.write(`Nothing was converted: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
