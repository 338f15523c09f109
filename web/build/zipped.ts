import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Below this, packing costs more than it saves. */
const WORTH_BYTES = 2_000;

/** Beside each script and style lies the same, packed once and well: the server need not pack it for every visitor. */
export function zipped(): Plugin {
  return {
    name: "sluice-zipped",
    writeBundle: ({ dir = "" }) => {
      const folder = join(dir, "assets");
      for (const name of readdirSync(folder).filter((each) => /\.(?:js|css)$/.test(each))) {
        const bytes = readFileSync(join(folder, name));
        if (bytes.length >= WORTH_BYTES) writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}
