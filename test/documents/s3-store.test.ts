import { mkdtemp, readdir, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { s3Documents } from "../../api/store/documents/s3/adapter.js";
import { until } from "../api/sluice.js";
import { buildApi } from "../faults/process.js";
import { type DocumentsSluice, startDocuments } from "./sluice.js";
import { type DocumentFixture, documentStoreContract } from "./store-contract.js";

const BUCKET = "sluice-documents";
const ACCESS = { region: "us-east-1", accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };

let server: InstanceType<typeof S3rver>;
let folder: string;
let endpoint: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluice-s3-"));
  server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: folder,
    configureBuckets: [{ name: BUCKET }],
  });
  const { address, port } = (await server.run()) as AddressInfo;
  endpoint = `http://${address}:${port}`;
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const open = (more: object = {}) => s3Documents({ bucket: BUCKET, endpoint, ...ACCESS, ...more });

describe("documents in S3-compatible storage", () => {
  documentStoreContract(async (): Promise<DocumentFixture> => {
    return {
      store: await open(),
      reopen: () => open(),
      stored: async () =>
        (await readdir(join(folder, BUCKET), { recursive: true })).filter((path) => path.endsWith("_object")),
      dispose: () => Promise.resolve(),
    };
  });

  test.each([
    ["S3_BUCKET", { bucket: "no-such-bucket" }],
    ["S3_ACCESS_KEY_ID", { accessKeyId: "nobody" }],
    ["S3_ENDPOINT", { endpoint: "http://127.0.0.1:1" }],
  ])("a wrong setting is said at the start by its name: %s", async (name, more) => {
    await expect(open(more)).rejects.toMatchObject({ code: "UNAVAILABLE", message: expect.stringContaining(name) });
  });
});

describe("two servers on one bucket", () => {
  let servers: readonly DocumentsSluice[] = [];
  beforeEach(async () => {
    buildApi();
    servers = await Promise.all([startDocuments({}, await open()), startDocuments({}, await open())]);
  }, 60_000);
  afterEach(() => Promise.all(servers.map((server) => server.stop())));

  test("what one took in and read, the other has", async () => {
    const [one, other] = servers as [DocumentsSluice, DocumentsSluice];
    const { id } = await one.read(WORDS, "terms.txt");
    const { document } = await other.data(`{ document(id: "${id}") { state name text { segmentCount } } }`);
    expect(document).toEqual({ state: "READ", name: "terms.txt", text: { segmentCount: 1 } });
    await until(
      async () => (await other.data("{ documents { nodes { id state } } }"))["documents"].nodes,
      (nodes) => nodes.length === 1 && nodes[0].state === "READ",
    );
    expect((await other.upload(WORDS)).status).toBe(200);
    expect(await (await fetch(`${other.url}/documents/${id}`)).text()).toBe(WORDS);
  });
});

const WORDS = "The recipient shall not sell it.";
