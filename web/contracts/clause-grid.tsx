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
import { useReader } from "./reader.js";
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
  const { reader, typed, type } = useReader(today);
  const clauses = own.data?.clauses;
  useArrival(clauses !== undefined);
  const error = own.error ?? all.error;
  if (error && !clauses) return <Problem what="The clauses" error={error} onRetry={() => void own.refetch()} />;
  if (!clauses) return <Waiting what="the clauses" />;
  const read = new Map(contract.findings.map((finding) => [finding.clause.id, finding]));
  const others = (all.data?.clauses ?? []).filter(
    ({ id }) => read.has(id) && !clauses.some((clause) => clause.id === id),
  );
  const wanted = (clause: ClauseShown) => !open || (clause.required && !isSettled(read.get(clause.id)?.status));
  const rows = (list: readonly ClauseShown[]) =>
    list
      .filter(wanted)
      .map((clause) => (
        <ClauseRow
          key={clause.id}
          contract={contract.id}
          clause={clause}
          finding={read.get(clause.id)}
          revision={revision}
          reader={reader}
        />
      ));
  return (
    <Block title="Clauses" count={clauses.length}>
      <Counts clauses={clauses} read={read} />
      <div className="clause-bar">
        <TextInput
          aria-label="Reading as"
          placeholder="Reading as (name or e-mail)"
          value={typed}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
        <SegmentedControl
          aria-label="Which clauses"
          value={open ? "open" : "all"}
          onChange={(value) => setOpen(value === "open")}
          data={[
            { value: "all", label: "All" },
            { value: "open", label: "Required and open" },
          ]}
        />
      </div>
      <ul className="clauses">{rows(clauses)}</ul>
      {others.length > 0 && (
        <>
          <Text fw={600} mt="md">
            Read for another role
          </Text>
          <ul className="clauses">{rows(others)}</ul>
        </>
      )}
    </Block>
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
