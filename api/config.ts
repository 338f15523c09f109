import { isIP } from "node:net";
import { resolve } from "node:path";
import { type Day, isDay } from "./common/day.js";

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null: the server's default database. */
  readonly database: string | null;
}

export interface S3Config {
  readonly bucket: string;
  /** Address of the service; the bucket is the first part of each path below it. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the SQLite store; not used where `neo4j` is set. */
  readonly dataFolder: string;
  readonly neo4j: Neo4jConfig | null;
  /** Where documents are kept; null keeps them in the data folder. */
  readonly s3: S3Config | null;
  /** Under which identifiers become tokens and words are sealed; null keeps one in the data folder. */
  readonly key: Uint8Array | null;
  /** The company as its public pages call it. */
  readonly company: string;
  /** Origins of the company's own sites, whose pages tell browsers' signals. */
  readonly sites: readonly string[];
  /** Agents of the Data Rights Protocol and this business's name among them; null takes no requests from agents. */
  readonly exchange: { readonly agentsFile: string; readonly business: string } | null;
  /** Pins today for tests and demonstrations; null follows the clock in California. */
  readonly today: Day | null;
  readonly production: boolean;
}

/** A variable of the environment that cannot be used. The message names it and is all that a person needs. */
export class ConfigError extends Error {
  constructor(
    readonly variable: string,
    problem: string,
  ) {
    super(`${variable} ${problem}`);
    this.name = "ConfigError";
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once. Nothing else in the program does. An empty value counts as not set. */
export function readConfig(environment: Environment): Config {
  refuseUnknown(environment);
  return {
    port: port(environment),
    host: host(environment),
    dataFolder: resolve(text(environment, "SLUICE_DATA") ?? "./data"),
    neo4j: neo4j(environment),
    s3: s3(environment),
    key: key(environment),
    company: company(environment),
    sites: sites(environment),
    exchange: exchange(environment),
    today: today(environment),
    production: mode(environment) === "production",
  };
}

/** Names that begin with SLUICE_TEST_ belong to the tests. */
const OWN = new Set(["SLUICE_DATA", "SLUICE_KEY", "SLUICE_COMPANY", "SLUICE_SITES", "SLUICE_TODAY"]);

function refuseUnknown(environment: Environment): void {
  for (const name of Object.keys(environment)) {
    if (name.startsWith("SLUICE_") && !name.startsWith("SLUICE_TEST_") && !OWN.has(name)) {
      throw new ConfigError(name, `is not a setting of Sluice. There are ${[...OWN].join(", ")}.`);
    }
  }
}

function text(environment: Environment, name: string): string | null {
  const value = environment[name]?.trim();
  return value === undefined || value === "" ? null : value;
}

function port(environment: Environment): number {
  const value = text(environment, "PORT") ?? "4000";
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535) {
    throw new ConfigError("PORT", "must be a whole number from 0 to 65535 (0 lets the system choose).");
  }
  return number;
}

function host(environment: Environment): string {
  const value = text(environment, "HOST") ?? "127.0.0.1";
  const isName = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(value) && !/^[\d.]+$/.test(value);
  if (isIP(value) === 0 && !isName) {
    throw new ConfigError("HOST", "must be an IP address or a host name, for example 127.0.0.1 or 0.0.0.0.");
  }
  return value;
}

const MODES = ["production", "development", "test"];

/** Node takes any word here. A slip such as "prod" would show strangers what production hides. */
function mode(environment: Environment): string | null {
  const value = text(environment, "NODE_ENV");
  if (value !== null && !MODES.includes(value))
    throw new ConfigError("NODE_ENV", `must be one of ${MODES.join(", ")}.`);
  return value;
}

function today(environment: Environment): Day | null {
  const value = text(environment, "SLUICE_TODAY");
  if (value !== null && !isDay(value)) {
    throw new ConfigError("SLUICE_TODAY", "must be a day that exists, written YYYY-MM-DD.");
  }
  return value;
}

const MOST_COMPANY = 120;

function company(environment: Environment): string {
  const value = text(environment, "SLUICE_COMPANY") ?? "this company";
  if (value.length > MOST_COMPANY || /\p{Cc}/u.test(value))
    throw new ConfigError(
      "SLUICE_COMPANY",
      `must be a name in one line of at most ${String(MOST_COMPANY)} characters.`,
    );
  return value;
}

function sites(environment: Environment): readonly string[] {
  const given = (text(environment, "SLUICE_SITES") ?? "").split(",").map((each) => each.trim());
  return given
    .filter((each) => each !== "")
    .map((each) => {
      if (!URL.canParse(each) || !/^https?:$/.test(new URL(each).protocol) || new URL(each).origin !== each)
        throw new ConfigError("SLUICE_SITES", "must be origins such as https://www.example.com, with commas between.");
      return each;
    });
}

function exchange(environment: Environment): Config["exchange"] {
  const [agents, business] = [text(environment, "DRP_AGENTS"), text(environment, "DRP_BUSINESS_ID")];
  if (agents === null) {
    refuseAlone({ DRP_BUSINESS_ID: business }, "DRP_AGENTS");
    return null;
  }
  if (business === null) throw new ConfigError("DRP_BUSINESS_ID", "is needed where DRP_AGENTS is set.");
  return { agentsFile: resolve(agents), business };
}

const KEY_LENGTH = 32;

/** Says nothing of what was set: it is a secret. */
function key(environment: Environment): Uint8Array | null {
  const value = text(environment, "SLUICE_KEY");
  if (value === null) return null;
  const bytes = Buffer.from(value, "base64");
  if (!/^[A-Za-z0-9+/_-]+=*$/.test(value) || bytes.length !== KEY_LENGTH)
    throw new ConfigError("SLUICE_KEY", "must be 32 random bytes in base64, as `openssl rand -base64 32` makes them.");
  return bytes;
}

const SCHEMES = new Set(["bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:"]);

function neo4j(environment: Environment): Neo4jConfig | null {
  const uri = text(environment, "NEO4J_URI");
  const password = text(environment, "NEO4J_PASSWORD");
  const user = text(environment, "NEO4J_USER");
  const database = text(environment, "NEO4J_DATABASE");
  if (uri === null) {
    refuseAlone({ NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }, "NEO4J_URI");
    return null;
  }
  if (!URL.canParse(uri) || !SCHEMES.has(new URL(uri).protocol) || new URL(uri).hostname === "") {
    throw new ConfigError(
      "NEO4J_URI",
      "must be an address such as neo4j://localhost:7687 or bolt+s://graph.example:7687.",
    );
  }
  if (password === null) throw new ConfigError("NEO4J_PASSWORD", "is needed where NEO4J_URI is set.");
  return { uri, user: user ?? "neo4j", password, database };
}

/** Settings that mean nothing without another one. */
function refuseAlone(set: Readonly<Record<string, string | null>>, missing: string): void {
  for (const [name, value] of Object.entries(set)) {
    if (value !== null) throw new ConfigError(name, `is set but ${missing} is not.`);
  }
}

function s3(environment: Environment): S3Config | null {
  const bucket = text(environment, "S3_BUCKET");
  const endpoint = text(environment, "S3_ENDPOINT");
  const region = text(environment, "S3_REGION");
  const accessKeyId = text(environment, "S3_ACCESS_KEY_ID");
  const secretAccessKey = text(environment, "S3_SECRET_ACCESS_KEY");
  if (bucket === null) {
    const keys = { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey };
    refuseAlone({ S3_ENDPOINT: endpoint, S3_REGION: region, ...keys }, "S3_BUCKET");
    return null;
  }
  refuseBadBucket(bucket, endpoint);
  if (accessKeyId === null) throw new ConfigError("S3_ACCESS_KEY_ID", "is needed where S3_BUCKET is set.");
  if (secretAccessKey === null) throw new ConfigError("S3_SECRET_ACCESS_KEY", "is needed where S3_BUCKET is set.");
  const placed = region ?? "us-east-1";
  const address = (endpoint ?? `https://s3.${placed}.amazonaws.com`).replace(/\/+$/, "");
  return { bucket, endpoint: address, region: placed, accessKeyId, secretAccessKey };
}

function refuseBadBucket(bucket: string, endpoint: string | null): void {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw new ConfigError(
      "S3_BUCKET",
      "must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens.",
    );
  }
  if (endpoint !== null && (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)))
    throw new ConfigError("S3_ENDPOINT", "must be an address such as https://s3.eu-central-1.amazonaws.com.");
}
