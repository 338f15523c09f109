/**
 * Two builds into one folder: `vite build` for the application, then `vite build --mode graphiql` for the explorer.
 * In one build they would share chunks, and the application's first load would carry the explorer's modules.
 */
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { beside } from "./build/beside.js";
import { zipped } from "./build/zipped.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = "http://127.0.0.1:4000";

export default defineConfig(({ mode }) => ({
  root: here("."),
  plugins: [react(), beside("start"), zipped()],
  build: {
    outDir: here("../dist/web"),
    emptyOutDir: mode !== "graphiql",
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: here(mode === "graphiql" ? "graphiql.html" : "index.html"),
      checks: { moduleLevelDirective: false },
      output: mode === "graphiql" ? {} : { codeSplitting: { groups: fewFiles } },
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: {
      "/graphql": { target: api, ws: true },
      "/import": api,
      "/export": api,
      "/documents": api,
      "/addenda": api,
      "/healthz": api,
      "/readyz": api,
    },
  },
}));

/** What many pages share would come in forty files of a few lines each, one by one. Only forms need the rest. */
const common =
  /[\\/]node_modules[\\/](?!zod|react-hook-form|@hookform|vite)|[\\/]web[\\/](?:apollo|lists|parties|ui)[\\/]/;
const fewFiles = [{ name: "shared", minShareCount: 3, test: common }];
