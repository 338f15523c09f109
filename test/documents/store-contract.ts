import { createHash } from "node:crypto";
import type { Document } from "../../api/documents/document.js";
import type { DocumentStore, Incoming } from "../../api/documents/documents.store.js";

export interface DocumentFixture {
  readonly store: DocumentStore;
  /** The same documents through a new adapter. */
  readonly reopen: () => Promise<DocumentStore>;
  /** Names of all that is stored, by something else than the adapter. */
  readonly stored: () => Promise<readonly string[]>;
  readonly dispose: () => Promise<void>;
}

/** What every store of documents promises (`api/documents/documents.store.ts`). */
export function documentStoreContract(fresh: () => Promise<DocumentFixture>): void {
  let fixture: DocumentFixture;
  let store: DocumentStore;
  beforeEach(async () => {
    fixture = await fresh();
    ({ store } = fixture);
  });
  afterEach(() => fixture.dispose());

  test("bytes come back as they were put, under their hash, with the record made of them", async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251));
    const { document, isNew } = await store.put(incoming(bytes));
    expect(isNew).toBe(true);
    expect(document).toMatchObject({ id: createHash("sha256").update(bytes).digest("hex"), bytes: 300_000 });
    expect(await bytesOf(store, document.id)).toEqual(bytes);
    expect(await store.record(document.id)).toEqual(document);
    expect([...(await store.records())]).toEqual([document]);
  });

  test("the head handed to the record is the beginning of the bytes", async () => {
    const bytes = Buffer.alloc(20_000, "abcdefgh");
    let head = Buffer.alloc(0);
    await store.put(incoming(bytes, { see: (arrived) => (head = Buffer.from(arrived.head)) }));
    expect(head.length).toBeGreaterThanOrEqual(8_192);
    expect(bytes.subarray(0, head.length)).toEqual(head);
  });

  test("the same bytes again give the record that is there, however far it has come", async () => {
    const { document } = await store.put(incoming("same"));
    const read: Document = { ...document, state: "read", characters: 4 };
    await store.putRecord(read);
    expect(await store.put(incoming("same", { name: "other.txt" }))).toEqual({ document: read, isNew: false });
    expect([...(await store.records())]).toEqual([read]);
  });

  test("the same bytes at the same moment become one document", async () => {
    const put = await Promise.all(Array.from({ length: 5 }, () => store.put(incoming("twice"))));
    expect(new Set(put.map(({ document }) => document.id)).size).toBe(1);
    expect(put.some(({ isNew }) => isNew)).toBe(true);
    expect([...(await store.records())]).toHaveLength(1);
  });

  test("one byte too many is LIMIT and leaves nothing", async () => {
    await expect(store.put(incoming("12345", { limit: 4 }))).rejects.toMatchObject({ code: "LIMIT" });
    expect(await fixture.stored()).toEqual([]);
    expect((await store.put(incoming("1234", { limit: 4 }))).isNew).toBe(true);
  });

  test("an upload that breaks off leaves nothing, and neither does one whose record is refused", async () => {
    const broken = async function* () {
      yield Buffer.from("half");
      await Promise.reject(new Error("gone"));
    };
    await expect(store.put({ ...incoming(""), bytes: broken() })).rejects.toThrow("gone");
    const refuse = () => {
      throw new Error("refused");
    };
    await expect(store.put(incoming("whole", { see: refuse }))).rejects.toThrow("refused");
    expect(await fixture.stored()).toEqual([]);
    expect([...(await store.records())]).toEqual([]);
  });

  test("text and suggestion are kept whole, whatever letters they hold", async () => {
    const { document } = await store.put(incoming("words"));
    const text = { segments: [{ place: "page 1", text: 'ß "quoted" 漢字 \u{1f600}\nline' }] };
    expect(await store.text(document.id)).toBeNull();
    await store.putText(document.id, text);
    expect(await store.text(document.id)).toEqual(text);
    expect(await store.suggestion(document.id)).toBeNull();
  });

  test("what is not there is null", async () => {
    const id = "0".repeat(64);
    expect([await store.record(id), await store.bytes(id), await store.text(id)]).toEqual([null, null, null]);
  });

  test("a new adapter finds all of it, and a record that was replaced as it is now", async () => {
    const { document } = await store.put(incoming("a"));
    await store.put(incoming("b"));
    await store.putRecord({ ...document, state: "reading" });
    const again = await fixture.reopen();
    const states = [...(await again.records())].map(({ state }) => state).sort();
    expect(states).toEqual(["queued", "reading"]);
    expect((await bytesOf(again, document.id)).toString()).toBe("a");
  });
}

interface Wishes {
  readonly limit?: number;
  readonly name?: string;
  readonly see?: (arrived: Parameters<Incoming["record"]>[0]) => unknown;
}

export function incoming(content: string | Buffer, { limit = 1_000_000, name = "a.txt", see }: Wishes = {}): Incoming {
  const whole = Buffer.from(content as string);
  return {
    limit,
    bytes: (async function* () {
      for (let at = 0; at < whole.length; at += 65_536) yield await Promise.resolve(whole.subarray(at, at + 65_536));
    })(),
    record: (arrived) => {
      see?.(arrived);
      const { id, bytes } = arrived;
      const uploaded = { uploadedOn: "2026-11-24", uploadedAt: "2026-11-24T12:00:00.000Z", uploadedBy: "local" };
      const reading = { state: "queued", problem: null, notes: [], pages: null, characters: null } as const;
      return { id, name, mediaType: "text/plain", bytes, ...uploaded, ...reading };
    },
  };
}

async function bytesOf(store: DocumentStore, id: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of (await store.bytes(id))!) pieces.push(piece);
  return Buffer.concat(pieces);
}
