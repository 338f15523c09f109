import neo4j from "neo4j-driver";
import { type Entry, type MapRecord, RECORD_TYPES, type RecordType } from "../../model/change.js";
import type { Flow } from "../../model/flow.js";
import type { Parameters, Row, Run } from "./connection.js";
import { propertiesOf, recordText } from "./records.js";
import { LABELS, type NodeType, REFERENCES } from "./references.js";

/**
 * Nodes, then what points from one to another, then removals, then the log: whatever the order of the entries,
 * everything a relationship needs is there when it is made.
 */
export async function writeEntries(run: Run, entries: readonly Entry[], revision: number): Promise<void> {
  const puts = byType(entries.filter((entry) => entry.after !== null));
  const removals = byType(entries.filter((entry) => entry.after === null));
  for (const type of NODE_TYPES) await putNodes(run, type, puts[type]);
  for (const type of NODE_TYPES) await putReferences(run, type, puts[type]);
  const { changed, drawn } = flowsOf(puts.flow);
  await removeFlows(run, [...removals.flow, ...drawn.filter((entry) => entry.before !== null)]);
  await changeFlows(run, changed);
  await drawFlows(run, drawn);
  for (const type of NODE_TYPES) await removeNodes(run, type, removals[type]);
  await closeOld(run, entries, revision);
  await log(run, entries, revision);
}

const NODE_TYPES = Object.keys(LABELS) as NodeType[];

type ByType = Readonly<Record<RecordType, readonly Entry[]>>;

function byType(entries: readonly Entry[]): ByType {
  const lists = Object.fromEntries(RECORD_TYPES.map((type) => [type, [] as Entry[]])) as Record<RecordType, Entry[]>;
  for (const entry of entries) {
    const list = lists[entry.type] as Entry[] | undefined;
    if (list === undefined) throw new Error(`There is no type of record ${JSON.stringify(entry.type)}.`);
    list.push(entry);
  }
  return lists;
}

function afterOf({ type, after }: Entry): MapRecord {
  return { type, record: after } as MapRecord;
}

async function putNodes(run: Run, type: NodeType, entries: readonly Entry[]): Promise<void> {
  const isParty = type === "system" || type === "vendor";
  const merge = isParty
    ? `MERGE (n:Party {id: row.id}) SET n:${LABELS[type]}`
    : `MERGE (n:${LABELS[type]} {id: row.id})`;
  for (const rows of batches(entries, (entry) => propertiesOf(afterOf(entry)))) {
    await run(`UNWIND $rows AS row ${merge} SET n = row`, { rows });
  }
}

async function putReferences(run: Run, type: NodeType, entries: readonly Entry[]): Promise<void> {
  const label = LABELS[type];
  const changed = entries.filter((entry) => entry.before !== null);
  for (const { relationship, target, ids, inward } of REFERENCES[type]) {
    const arrow = (variable: string) =>
      inward ? `<-[${variable}:${relationship}]-` : `-[${variable}:${relationship}]->`;
    for (const rows of batches(changed, ({ id }) => id)) {
      await run(`UNWIND $rows AS id MATCH (:${label} {id: id})${arrow("r")}(:${target}) DELETE r`, { rows });
    }
    const links = entries.flatMap(({ id, after }) =>
      (ids as (record: unknown) => string[])(after).map((to) => ({ id, to })),
    );
    for (const rows of batches(links, (link) => link)) {
      const ends = `MATCH (n:${label} {id: row.id}) MATCH (m:${target} {id: row.to})`;
      await runAll(run, `UNWIND $rows AS row ${ends} CREATE (n)${arrow("")}(m)`, { rows });
    }
  }
}

/** A relationship cannot be bent to other ends: a flow whose ends change is drawn anew. */
function flowsOf(puts: readonly Entry[]): { readonly changed: readonly Entry[]; readonly drawn: readonly Entry[] } {
  const stays = ({ before, after }: Entry): boolean => {
    const [old, now] = [before as Flow | null, after as Flow];
    return old !== null && old.from === now.from && old.to === now.to;
  };
  return { changed: puts.filter(stays), drawn: puts.filter((entry) => !stays(entry)) };
}

function flowRow(entry: Entry): Row {
  const { id, from, to } = entry.after as Flow;
  return { id, from, to, properties: propertiesOf(afterOf(entry)) };
}

async function changeFlows(run: Run, entries: readonly Entry[]): Promise<void> {
  for (const rows of batches(entries, flowRow)) {
    await runAll(run, "UNWIND $rows AS row MATCH ()-[f:FLOWS_TO {id: row.id}]->() SET f = row.properties", { rows });
  }
}

async function drawFlows(run: Run, entries: readonly Entry[]): Promise<void> {
  for (const rows of batches(entries, flowRow)) {
    const ends = "MATCH (a:Party {id: row.from}) MATCH (b:Party {id: row.to})";
    await runAll(run, `UNWIND $rows AS row ${ends} CREATE (a)-[f:FLOWS_TO]->(b) SET f = row.properties`, { rows });
  }
}

async function removeFlows(run: Run, entries: readonly Entry[]): Promise<void> {
  for (const rows of batches(entries, ({ id }) => id)) {
    await run("UNWIND $rows AS id MATCH ()-[f:FLOWS_TO {id: id}]->() DELETE f", { rows });
  }
}

async function removeNodes(run: Run, type: NodeType, entries: readonly Entry[]): Promise<void> {
  for (const rows of batches(entries, ({ id }) => id)) {
    await run(`UNWIND $rows AS id MATCH (n:${LABELS[type]} {id: id}) DETACH DELETE n`, { rows });
  }
}

/** Marks the entries these replace: from this revision on they are history. */
async function closeOld(run: Run, entries: readonly Entry[], revision: number): Promise<void> {
  const replacing = entries.filter((entry) => entry.before !== null);
  for (const rows of batches(replacing, ({ id, type }) => ({ id, type }))) {
    await run(
      "UNWIND $rows AS row MATCH (e:Entry {record: row.id}) WHERE e.type = row.type AND e.until IS NULL SET e.until = $revision",
      { rows, revision: neo4j.int(revision) },
    );
  }
}

async function log(run: Run, entries: readonly Entry[], number: number): Promise<void> {
  const revision = neo4j.int(number);
  let position = 0;
  const row = ({ type, id, before, after }: Entry) => ({
    revision,
    position: neo4j.int(position++),
    type,
    record: id,
    before: recordText(before),
    after: recordText(after),
    until: after === null ? revision : null,
  });
  for (const rows of batches(entries, row)) {
    await run(
      "MATCH (r:Revision {revision: $revision}) UNWIND $rows AS row CREATE (r)-[:CHANGED]->(e:Entry) SET e = row",
      { rows, revision },
    );
  }
}

/** A reference to what is not there would drop its row without a word: the count says so. */
async function runAll(
  run: Run,
  cypher: string,
  parameters: Parameters & { readonly rows: readonly unknown[] },
): Promise<void> {
  const [made] = await run(`${cypher} RETURN count(*) AS count`, parameters);
  if (made?.["count"] !== parameters.rows.length) {
    throw new Error(`A record refers to one that is not in the graph (${cypher}).`);
  }
}

const BATCH = 1_000;

function* batches<T, U>(list: readonly T[], row: (item: T) => U): Generator<readonly U[]> {
  for (let from = 0; from < list.length; from += BATCH) yield list.slice(from, from + BATCH).map(row);
}
