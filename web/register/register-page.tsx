import { Button, Menu, TextInput } from "@mantine/core";
import { useMemo, useState, type ReactElement } from "react";
import { useSearchParams } from "react-router";
import { useWords } from "../apollo/about.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { grouped, registerFile, registerTable, type Register, type Table } from "./register.js";
import { RecipientSection } from "./recipient-section.js";
import { usePrinting } from "./use-printing.js";
import { useRegister } from "./use-register.js";
import "../ui/print.css";
import "./register.css";

/** What a regulator is handed, to be read, printed or taken away. */
export function RegisterPage(): ReactElement {
  const [params, setParams] = useSearchParams();
  const day = params.get("day") || null;
  const { register, error, retry } = useRegister(day);
  const { about } = useWords();
  return (
    <Page title="Register" actions={<Files day={day} />}>
      <div className="register-choice">
        <TextInput
          type="date"
          label="As of the end of"
          value={day ?? about?.today ?? ""}
          max={about?.today ?? ""}
          onChange={({ currentTarget: { value } }) => setParams(value === "" ? {} : { day: value })}
        />
      </div>
      {error !== undefined && <Problem what="The register" error={error} onRetry={retry} />}
      {error === undefined && register === null && <Waiting what="the register" rows={12} />}
      {register !== null && <Shown register={register} />}
    </Page>
  );
}

const TABLES: readonly (readonly [Table, string])[] = [
  ["recipients", "Recipients"],
  ["contracts", "Contracts"],
  ["clauses", "Clauses"],
  ["flows", "Flows"],
];

function Files({ day }: { readonly day: string | null }): ReactElement {
  return (
    <div className="register-files">
      <Button component="a" href={registerFile("xlsx", day)} download variant="default" size="compact-sm">
        Excel
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="compact-sm">
            CSV, JSON
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {TABLES.map(([table, name]) => (
            <Menu.Item key={table} component="a" href={registerTable(table, day)} download>
              {name} (CSV)
            </Menu.Item>
          ))}
          <Menu.Item component="a" href={registerFile("json", day)} download>
            Everything (JSON)
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button size="compact-sm" onClick={() => window.print()}>
        Print
      </Button>
    </div>
  );
}

/** Closed but for what is looked at, so that thousands fit a screen; all of it is there on paper. */
function Shown({ register }: { readonly register: Register }): ReactElement {
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const parts = useMemo(
    () => ({
      contracts: grouped(register.contracts, "recipientId"),
      clauses: grouped(register.clauses, "contractId"),
      flows: grouped(register.flows, "recipientId"),
    }),
    [register],
  );
  const { recipients, columns } = register;
  if (recipients.length === 0)
    return <Empty title="No recipients" hint={`On ${register.day} no flow on the map led to a vendor.`} />;
  return (
    <article className="register">
      <dl className="register-about">
        {Object.entries(register.about).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button className="register-all" variant="default" size="compact-sm" onClick={() => setAll(!all)}>
        {all ? "Close all" : "Open all"}
      </Button>
      {recipients.map((recipient) => (
        <RecipientSection
          key={`${String(recipient["id"])} ${String(all)}`}
          recipient={recipient}
          columns={columns}
          parts={parts}
          whole={all}
          printing={printing}
        />
      ))}
    </article>
  );
}
