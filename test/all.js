/**
 * `npm test`: every check and every test, one after the other, and one plain line at the end that counts them all.
 * Nothing stops at the first failure: a run tells everything that is wrong.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CHECKS = ["build", "check:types", "check:lint", "check:format", "check:unused"];
/** Unit tests first, then those that start servers and browsers, which want the machine to themselves. */
const SUITES = [
  { name: "domain, api and web", projects: ["domain", "api", "web"], workers: "100%" },
  { name: "stores", projects: ["store"], workers: "1" },
  { name: "journeys", projects: ["e2e"], workers: "1" },
];

const folder = mkdtempSync(join(tmpdir(), "sluice-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const remarks = [];

for (const check of CHECKS) runCheck(check);
for (const suite of SUITES) runSuite(suite);
rmSync(folder, { recursive: true, force: true });
for (const remark of remarks) console.log(remark);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

function runCheck(script) {
  console.log(`\n── ${script}`);
  const ok = run("npm", ["run", "--silent", script]) === 0;
  count(ok ? { passed: 1 } : { failed: 1 });
  if (!ok) remarks.push(`failed: npm run ${script}`);
}

function runSuite({ name, projects, workers }) {
  console.log(`\n── tests: ${name}`);
  const file = join(folder, `${projects.join("-")}.json`);
  const options = ["--json", `--outputFile=${file}`, `--maxWorkers=${workers}`, "--ci"];
  const status = run(process.execPath, ["node_modules/jest/bin/jest.js", "--selectProjects", ...projects, ...options], {
    ignoreOutput: true,
  });
  const report = readReport(file);
  if (report === null) {
    count({ failed: 1 });
    remarks.push(`failed: the tests of ${name} did not run to their end (exit ${status})`);
    return;
  }
  // A file that cannot even be loaded has no tests to count, and is a failure all the same.
  const broken = report.numRuntimeErrorTestSuites;
  count({
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  });
  for (const file of report.testResults) remarks.push(...remarksOf(file));
  if (status !== 0 && report.numFailedTests + broken === 0) {
    count({ failed: 1 });
    remarks.push(`failed: the tests of ${name} ended with exit code ${status}`);
  }
}

function remarksOf({ assertionResults, message, name }) {
  if (assertionResults.length === 0 && message !== "") return [`failed: ${name}`];
  return assertionResults
    .filter(({ status }) => status !== "passed")
    .map(({ status, fullName }) => `${status === "failed" ? "failed" : "skipped"}: ${fullName}`);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function run(command, args, { ignoreOutput = false } = {}) {
  // jest prints its JSON on standard output too; people read what it writes on standard error.
  const stdio = ["ignore", ignoreOutput ? "ignore" : "inherit", "inherit"];
  const { status, error } = spawnSync(command, args, { stdio });
  if (error) throw error;
  return status ?? 1;
}

function count(more) {
  for (const key of Object.keys(total)) total[key] += more[key] ?? 0;
}
