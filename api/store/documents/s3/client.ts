import { AwsClient } from "aws4fetch";
import { quote, type SluiceError, unavailable } from "../../../common/errors.js";

export interface S3Options {
  readonly bucket: string;
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface S3Client {
  /** The answer; null where there is no such object. Anything else that is not well is `UNAVAILABLE`. */
  readonly send: (key: string, init?: S3Request) => Promise<Response | null>;
  /** Keys below a prefix, in order. */
  readonly keys: (prefix: string) => AsyncIterable<string>;
}

export interface S3Request {
  readonly method: "GET" | "HEAD" | "PUT";
  readonly body?: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

const TIMEOUT_MS = 60_000;

/**
 * Four requests of the S3 protocol, signed by aws4fetch: 6 KB without dependencies, where the official client brings
 * megabytes for the same four.
 */
export function s3Client({ bucket, endpoint, ...access }: S3Options): S3Client {
  const aws = new AwsClient({ ...access, service: "s3", retries: 3 });
  const base = `${endpoint}/${bucket}`;
  const ask = async (path: string, init: S3Request): Promise<Response> => {
    try {
      return await aws.fetch(`${base}${path}`, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    } catch (error) {
      throw unreachable(error);
    }
  };
  const send: S3Client["send"] = async (key, init = { method: "GET" }) => {
    const response = await ask(`/${key}`, init);
    if (response.ok) return response;
    if (response.status !== 404 || init.method === "PUT") throw await refusal(response, bucket);
    await response.body?.cancel();
    return null;
  };
  const page = async (query: URLSearchParams): Promise<string> => {
    const response = await ask(`?${query.toString()}`, { method: "GET" });
    if (!response.ok) throw await refusal(response, bucket);
    return response.text();
  };
  return { send, keys: (prefix) => keys(prefix, page) };
}

/** A list comes in pages of a thousand. */
async function* keys(prefix: string, page: (query: URLSearchParams) => Promise<string>): AsyncGenerator<string> {
  const query = new URLSearchParams({ "list-type": "2", prefix });
  for (let token: string | null = ""; token !== null;) {
    const xml = await page(query);
    for (const [, key] of xml.matchAll(/<Key>([^<]*)<\/Key>/g)) if (key !== undefined) yield key;
    token = tokenOf(xml);
    query.set("continuation-token", token ?? "");
  }
}

function tokenOf(xml: string): string | null {
  const token = /<NextContinuationToken>([^<]+)</.exec(xml)?.[1];
  return token === undefined ? null : token.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function unreachable(error: unknown): unknown {
  const name = typeof error === "object" && error !== null && "name" in error ? error.name : null;
  const isNetwork = name === "TimeoutError" || name === "TypeError";
  return isNetwork ? unavailable("The storage of documents (S3_ENDPOINT) cannot be reached. Try again.") : error;
}

/** In a sentence that names the setting to look at; the service's own words may hold keys. */
async function refusal(response: Response, bucket: string): Promise<SluiceError> {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(await response.text())?.[1] ?? String(response.status);
  const settings: Readonly<Record<string, string>> = {
    NoSuchBucket: `There is no bucket ${quote(bucket)} (S3_BUCKET).`,
    AccessDenied: `The key may not use the bucket ${quote(bucket)} (S3_BUCKET, S3_ACCESS_KEY_ID).`,
    InvalidAccessKeyId: "The service does not know S3_ACCESS_KEY_ID.",
    SignatureDoesNotMatch: "S3_SECRET_ACCESS_KEY does not go with S3_ACCESS_KEY_ID.",
    AuthorizationHeaderMalformed: "S3_REGION is not the region of the bucket.",
  };
  return unavailable(`Documents cannot be kept: ${settings[code] ?? `the storage answered ${code}. Try again.`}`);
}
