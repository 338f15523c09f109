import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/**
 * The arrows of the house. A slice uses only what stands to its left; a file's suffix says what it is and so what it
 * may use. Every failure names the import that broke the rule.
 */
const SLICES = [
  "common",
  "model",
  "law",
  "flows",
  "documents",
  "addenda",
  "requests",
  "delivery",
  "people",
  "transfer",
];

type Role = "domain" | "port" | "service" | "graphql" | "http" | "adapter" | "wiring";

interface Import {
  readonly from: string;
  /** A path below the repository, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

const api = sources("api");
const imports = api.flatMap(importsOf);

test("there is something to look at", () => {
  expect(api.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(400);
});

test("a slice uses only what stands to its left", () => {
  expect(imports.filter(runsAgainstTheArrow).map(told)).toEqual([]);
});

function runsAgainstTheArrow({ from, to }: Import): boolean {
  const [here, there] = [SLICES.indexOf(sliceOf(from)), SLICES.indexOf(sliceOf(to))];
  return here >= 0 && there > here;
}

const MAY_USE: Readonly<Record<Role, readonly Role[]>> = {
  domain: ["domain"],
  // What is kept together is asked for together: the store of the map holds the ledger too.
  port: ["domain", "port"],
  adapter: ["domain", "port", "adapter"],
  service: ["domain", "port", "service"],
  graphql: ["domain", "service", "graphql"],
  http: ["domain", "service", "http"],
  wiring: ["domain", "port", "service", "graphql", "http", "adapter", "wiring"],
};

/** What every request works with; the rest of the wiring is for `main.ts` alone. */
const SHARED_WIRING = ["api/context.ts", "api/commit.ts", "api/live.ts", "api/log.ts"];

test("a file uses only what its suffix allows", () => {
  expect(imports.filter(isNotAllowed).map(told)).toEqual([]);
});

function isNotAllowed({ from, to, typeOnly }: Import): boolean {
  if (!to.startsWith("api/")) return false;
  const [here, there] = [roleOf(from), roleOf(to)];
  if (there === "wiring" && SHARED_WIRING.includes(to)) return !["service", "graphql", "http", "wiring"].includes(here);
  // What a GraphQL class looks like may be said by a type next door; it brings no code with it.
  return !MAY_USE[here].includes(there) && !(typeOnly && here === "service" && there === "graphql");
}

test("resolvers ask services and never a store or the world's keeper", () => {
  const broken = imports.filter(
    ({ from, to }) =>
      roleOf(from) === "graphql" && (to.startsWith("api/store/") || to === "api/live.ts" || to === "api/commit.ts"),
  );
  expect(broken.map(told)).toEqual([]);
});

test("the domain is pure: no package, nothing of Node, no clock, no chance", () => {
  const packages = imports.filter(({ from, to }) => {
    return roleOf(from) === "domain" && !to.startsWith("api/");
  });
  const clocks = api.filter((path) => roleOf(path) === "domain" && CLOCK.test(withoutComments(path)));
  expect([...packages.map(told), ...clocks.map((path) => `${path} reads a clock, chance or the environment`)]).toEqual(
    [],
  );
});

const CLOCK = /\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\bMath\.random\b|\bprocess\.|\bsetTimeout\b|\bfetch\(/;

test("GraphQL is spoken in GraphQL files alone, HTTP in HTTP files, and a driver in its adapter", () => {
  const homes: Readonly<Record<string, (path: string) => boolean>> = {
    "type-graphql": (path) => roleOf(path) === "graphql" || path === "api/schema.ts",
    express: (path) => roleOf(path) === "http" || roleOf(path) === "wiring",
    "neo4j-driver": (path) => path.startsWith("api/store/neo4j/"),
    "@photostructure/sqlite": (path) => path.startsWith("api/store/sqlite/"),
    aws4fetch: (path) => path.startsWith("api/store/documents/s3/"),
    unpdf: (path) => path.startsWith("api/read/"),
    mammoth: (path) => path.startsWith("api/read/"),
    docx: (path) => path.startsWith("api/write/"),
    pdfmake: (path) => path.startsWith("api/write/"),
    parse5: (path) => path.startsWith("api/read/"),
    "ical-generator": (path) => path === "api/addenda/renewals/calendar.http.ts",
    exceljs: (path) => path === "api/requests/register/xlsx.http.ts",
    "csv-stringify/sync": (path) => /^api\/requests\/(register\/csv|reports\/reports)\.http\.ts$/.test(path),
    marked: (path) => path.startsWith("api/read/"),
  };
  const broken = imports.filter(({ from, to }) => homes[to] !== undefined && !homes[to](from));
  expect(broken.map(told)).toEqual([]);
});

test("only config.ts is given the environment, and only main.ts gives it", () => {
  const readers = api.filter((path) => /process\.env/.test(withoutComments(path)));
  expect(readers).toEqual(["api/main.ts"]);
});

test("neither store knows the other, and nobody but open-store.ts names one", () => {
  const adapterOf = (path: string) => /^api\/store\/(sqlite|neo4j)\//.exec(path)?.[1];
  const broken = imports.filter(({ from, to }) => {
    const there = adapterOf(to);
    return there !== undefined && adapterOf(from) !== there && from !== "api/open-store.ts";
  });
  expect(broken.map(told)).toEqual([]);
});

test("the two stores are twins: same files, same names, but for what one of them has no need of", () => {
  const files = (store: string) => sources(`api/store/${store}`).map((path) => path.split("/").at(-1));
  const shared = files("sqlite").filter((file) => files("neo4j").includes(file));
  for (const file of ["adapter.ts", "commit.ts", "connection.ts", "load.ts", "log.ts", "migrate.ts"]) {
    expect(shared).toContain(file);
  }
});

test("the API knows nothing of the pages, the seeds or the tests, and the pages nothing of the API's code", () => {
  const outward = imports.filter(({ to }) => /^(web|seeds|test)\//.test(to));
  const inward = sources("web")
    .flatMap(importsOf)
    .filter(({ to }) => to.startsWith("api/"));
  expect([...outward, ...inward].map(told)).toEqual([]);
});

test("no file is a drawer for odds and ends", () => {
  const all = [...api, ...sources("web"), ...sources("seeds")];
  expect(all.filter((path) => /(^|\/)(utils?|helpers?|misc|index|manager)(\.|\/)/i.test(path))).toEqual([]);
});

describe.each([["api"], ["web"]])("files under %s/ are one idea each", (folder) => {
  const sizes = sources(folder)
    .map((path) => ({ path, lines: readFileSync(path, "utf8").split("\n").length - 1 }))
    .sort((left, right) => left.lines - right.lines);

  test("half of them have at most 70 lines, nine in ten at most 160, none more than 250", () => {
    expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(70);
    expect(sizes[Math.floor(sizes.length * 0.9)]?.lines).toBeLessThanOrEqual(160);
  });
});

function roleOf(path: string): Role {
  if (/^api\/[^/]+\.ts$/.test(path)) return "wiring";
  if (/^api\/(store\/(sqlite|neo4j|documents)|read|write)\//.test(path)) return "adapter";
  if (/^api\/store\//.test(path)) return "port";
  if (/\.(type|input|resolver)\.ts$/.test(path)) return "graphql";
  if (path.endsWith(".service.ts")) return "service";
  if (path.endsWith(".http.ts")) return "http";
  return path.endsWith(".store.ts") ? "port" : "domain";
}

function sliceOf(path: string): string {
  return path.startsWith("api/") ? (path.split("/")[1] ?? "") : "";
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes("generated/"))
    .map((path) => join(folder, path))
    .sort();
}

function importsOf(path: string): Import[] {
  return [...withoutComments(path).matchAll(IMPORT)].map(([, typeOnly, named, lazy]) => {
    const target = named ?? lazy ?? "";
    const to = target.startsWith(".")
      ? normalize(join(dirname(path), target)).replace(/\.js$/, ".ts")
      : packageOf(target);
    return { from: path, to, typeOnly: typeOnly !== undefined };
  });
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

function withoutComments(path: string): string {
  return readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
}

function told({ from, to }: Import): string {
  return `${from} imports ${to}`;
}
