/** The register as the server hands it out: the same file that a regulator is given. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

export interface Column {
  readonly key: string;
  readonly header: string;
  readonly kind: "text" | "day" | "number";
}

export type Table = "recipients" | "contracts" | "clauses" | "flows";

export interface Register extends Readonly<Record<Table, readonly Row[]>> {
  readonly day: string;
  readonly revision: number;
  readonly about: Readonly<Record<string, Cell>>;
  readonly columns: Readonly<Record<Table, readonly Column[]>>;
}

export async function loadRegister(day: string | null, signal: AbortSignal): Promise<Register> {
  const response = await fetch(registerFile("json", day), { signal });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(messageOf(answer) ?? "The server did not send the register.");
  return answer as Register;
}

export function registerFile(format: "xlsx" | "json", day: string | null): string {
  return `/register.${format}${day === null ? "" : `?day=${encodeURIComponent(day)}`}`;
}

export function registerTable(sheet: Table, day: string | null): string {
  return `/register.csv?sheet=${sheet}${day === null ? "" : `&day=${encodeURIComponent(day)}`}`;
}

function messageOf(answer: unknown): string | null {
  const error = typeof answer === "object" && answer !== null && "error" in answer ? answer.error : null;
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : null;
  return typeof message === "string" ? message : null;
}

/** Rows of a table by the recipient or contract they belong to. */
export function grouped(rows: readonly Row[], key: string): ReadonlyMap<Cell, readonly Row[]> {
  const groups = new Map<Cell, Row[]>();
  for (const row of rows) {
    const id = row[key] ?? null;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return groups;
}
