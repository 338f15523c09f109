import { useQuery } from "@apollo/client/react";
import { SegmentedControl, Text, TextInput } from "@mantine/core";
import { useEffect, useState, type ReactElement } from "react";
import { useLocation } from "react-router";
import { ClausesDocument } from "../generated/graphql.js";
import { Block } from "../ui/block.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { ClauseRow, type ClauseShown } from "./clause-row.js";
import type { ContractShown } from "./contract-page.js";
import { useReader, type Reader, type ReaderField } from "./reader.js";
import "./clauses.css";

interface ClauseGridProps {
  readonly contract: ContractShown;
  readonly revision: number;
  readonly today: string;
}

/** Every clause that the law knows for the role of the vendor, then those read for another role. */
export function ClauseGrid({ contract, revision, today }: ClauseGridProps): ReactElement {
  const own = useQuery(ClausesDocument, { variables: { role: contract.counterparty.declaredRole } });
  const all = useQuery(ClausesDocument);
  const [open, setOpen] = useState(false);
  const field = useReader(today);
  const clauses = own.data?.clauses;
  useArrival(clauses !== undefined);
  const error = own.error ?? all.error;
  if (error && !clauses) return <Problem what="The clauses" error={error} onRetry={() => void own.refetch()} />;
  if (!clauses) return <Waiting what="the clauses" />;
  const read = new Map(contract.findings.map((finding) => [finding.clause.id, finding]));
  const known = new Set(clauses.map(({ id }) => id));
  const others = (all.data?.clauses ?? []).filter(({ id }) => read.has(id) && !known.has(id));
  const list = { contract: contract.id, revision, read, open, reader: field.reader };
  return (
    <Block title="Clauses" count={clauses.length}>
      <Counts clauses={clauses} read={read} />
      <ClauseBar field={field} open={open} onOpen={setOpen} />
      <ClauseList clauses={clauses} {...list} />
      {others.length > 0 && (
        <>
          <Text fw={600} mt="md">
            Read for another role
          </Text>
          <ClauseList clauses={others} {...list} />
        </>
      )}
    </Block>
  );
}

interface ClauseListProps {
  readonly contract: string;
  readonly clauses: readonly ClauseShown[];
  readonly read: ReadonlyMap<string, ContractShown["findings"][number]>;
  readonly revision: number;
  /** Only what is required and not yet good. */
  readonly open: boolean;
  readonly reader: Reader;
}

function ClauseList({ clauses, read, open, ...row }: ClauseListProps): ReactElement {
  const shown = clauses.filter(({ id, required }) => !open || (required && !isSettled(read.get(id)?.status)));
  return (
    <ul className="clauses">
      {shown.map((clause) => (
        <ClauseRow key={clause.id} clause={clause} finding={read.get(clause.id)} {...row} />
      ))}
    </ul>
  );
}

interface ClauseBarProps {
  readonly field: ReaderField;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function ClauseBar({ field, open, onOpen }: ClauseBarProps): ReactElement {
  return (
    <div className="clause-bar">
      <TextInput
        aria-label="Reading as"
        placeholder="Your name or e-mail"
        value={field.typed}
        onChange={({ currentTarget }) => field.type(currentTarget.value)}
      />
      <SegmentedControl
        aria-label="Which clauses"
        value={open ? "open" : "all"}
        onChange={(value) => onOpen(value === "open")}
        data={[
          { value: "all", label: "All" },
          { value: "open", label: "Required and open" },
        ]}
      />
    </div>
  );
}

type Status = ContractShown["findings"][number]["status"];

function isSettled(status: Status | undefined): boolean {
  return status === "PRESENT" || status === "NOT_APPLICABLE";
}

interface CountsProps {
  readonly clauses: readonly ClauseShown[];
  readonly read: ReadonlyMap<string, { readonly status: Status }>;
}

function Counts({ clauses, read }: CountsProps): ReactElement {
  const required = clauses.filter((clause) => clause.required);
  const count = (status: Status | undefined) => required.filter(({ id }) => read.get(id)?.status === status).length;
  const parts: (readonly [number, string])[] = [
    [count("PRESENT"), "present"],
    [count("PARTIAL"), "partial"],
    [count("MISSING"), "missing"],
    [count("NOT_APPLICABLE"), "not applicable"],
    [count(undefined), "not read"],
  ];
  return (
    <Text size="sm" c="dimmed" className="num" role="status">
      Of {required.length} required:{" "}
      {parts
        .filter(([number]) => number > 0)
        .map(([number, words]) => `${String(number)} ${words}`)
        .join(", ")}
      .
    </Text>
  );
}

/** A link to one clause leads the eye and the keyboard to it. */
function useArrival(ready: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!ready || hash === "") return;
    const row = document.getElementById(decodeURIComponent(hash.slice(1)));
    row?.scrollIntoView({ block: "center" });
    row?.focus({ preventScroll: true });
  }, [ready, hash]);
}
