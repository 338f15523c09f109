import { loadCommand } from "./load-company.js";

try {
  await loadCommand(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `The example company was not loaded: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
