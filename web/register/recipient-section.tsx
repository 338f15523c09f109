import { useState, type ReactElement } from "react";
import { Facts } from "../ui/facts.js";
import type { Cell, Column, Register, Row } from "./register.js";
import { RegisterTable } from "./register-table.js";

interface Parts {
  readonly contracts: ReadonlyMap<Cell, readonly Row[]>;
  readonly clauses: ReadonlyMap<Cell, readonly Row[]>;
  readonly flows: ReadonlyMap<Cell, readonly Row[]>;
}

interface BodyProps {
  readonly recipient: Row;
  readonly columns: Register["columns"];
  readonly parts: Parts;
}

interface RecipientSectionProps extends BodyProps {
  readonly whole: boolean;
  readonly printing: boolean;
}

/** What the heading of a part says already is not said again in it. */
const SAID = ["recipientId", "recipient", "contractId", "contract", "clauseId", "name", "fromId"];

/** One recipient: closed it is a line, open it is whole. */
export function RecipientSection({ whole, printing, ...body }: RecipientSectionProps): ReactElement {
  const [open, setOpen] = useState(whole);
  const { recipient } = body;
  return (
    <section className="register-recipient">
      <h2>
        <button type="button" className="register-open" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className="name">{recipient["name"]}</span>
        </button>
      </h2>
      <p className="register-line name">
        {String(recipient["roleByItsFlows"] ?? "").replaceAll("\n", ", ")}. {recipient["coverage"]}
      </p>
      {(open || printing) && <Body {...body} />}
    </section>
  );
}

/** What it is, what flows to it, and each contract with its clauses. */
function Body({ recipient, columns, parts }: BodyProps): ReactElement {
  const id = recipient["id"] ?? null;
  const contracts = parts.contracts.get(id) ?? [];
  return (
    <>
      <Facts facts={factsOf(recipient, columns.recipients)} className="facts register-facts" />
      <h3>Flows</h3>
      <RegisterTable
        caption={`Flows to ${String(recipient["name"])}`}
        columns={columns.flows.filter(({ key }) => !SAID.includes(key) && key !== "id")}
        rows={parts.flows.get(id) ?? []}
      />
      <h3>Contracts</h3>
      {contracts.length === 0 && <p className="dimmed">No contract is recorded.</p>}
      {contracts.map((contract) => (
        <section key={contract["id"]} className="register-contract">
          <h4 className="name">{contract["contract"]}</h4>
          <Facts facts={factsOf(contract, columns.contracts)} className="facts register-facts" />
          <RegisterTable
            caption={`Clauses of ${String(contract["contract"])}`}
            columns={columns.clauses.filter(({ key }) => !SAID.includes(key))}
            rows={parts.clauses.get(contract["id"] ?? null) ?? []}
          />
        </section>
      ))}
    </>
  );
}

function factsOf(row: Row, columns: readonly Column[]) {
  return columns.filter(({ key }) => !SAID.includes(key)).map(({ key, header }) => [header, row[key]] as const);
}
