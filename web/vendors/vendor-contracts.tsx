import { Anchor, Button, Text } from "@mantine/core";
import { useMemo, type ReactElement } from "react";
import { Link } from "react-router";
import { lapsed } from "../contracts/contract-input.js";
import { ContractStateMark } from "../contracts/contract-state.js";
import { datesOf } from "../contracts/days.js";
import { ScopeWords } from "../contracts/scope-words.js";
import { DropFiles } from "../documents/drop-files.js";
import type { ContractFieldsFragment } from "../generated/graphql.js";
import { contractPage, newContract } from "../parties/place.js";
import { WhatIf } from "../parties/what-if.js";
import { Block } from "../ui/block.js";
import { word } from "../ui/choices.js";
import type { VendorShown } from "./vendor-page.js";

export function VendorContracts({
  vendor,
  today,
}: {
  readonly vendor: VendorShown;
  readonly today: string;
}): ReactElement {
  const { contracts } = vendor;
  return (
    <Block
      title="Contracts"
      count={contracts.length}
      actions={
        <Button component={Link} to={newContract(vendor.id)} variant="default" size="compact-md">
          Attach a contract
        </Button>
      }
    >
      {contracts.length === 0 && <Text c="dimmed">No contract binds this vendor.</Text>}
      <ul className="contract-lines">
        {contracts.map((contract) => (
          <ContractLine key={contract.id} contract={contract} />
        ))}
      </ul>
      <DropFiles vendor={vendor.id} />
      <Lapse contracts={contracts} name={vendor.name} today={today} />
    </Block>
  );
}

function ContractLine({ contract }: { readonly contract: ContractFieldsFragment }): ReactElement {
  const { id, title, kind, state, progress, scope } = contract;
  return (
    <li>
      <div className="contract-lines-head">
        <Anchor component={Link} to={contractPage(id)} className="name" fw={600}>
          {title}
        </Anchor>
        <ContractStateMark state={state} progress={progress} />
      </div>
      <Text size="sm" c="dimmed" className="num">
        {word(kind)}. {datesOf(contract)}.
      </Text>
      <Text size="sm">
        <span className="dimmed">Purposes: </span>
        <ScopeWords part={scope.purposes} what="purposes" />
        <span className="dimmed"> · Categories: </span>
        <ScopeWords part={scope.categories} what="categories" />
      </Text>
    </li>
  );
}

interface LapseProps {
  readonly contracts: readonly ContractFieldsFragment[];
  readonly name: string;
  readonly today: string;
}

function Lapse({ contracts, name, today }: LapseProps): ReactElement | null {
  const changes = useMemo(
    () =>
      contracts.filter(({ state }) => state === "IN_FORCE").map((contract) => ({ contract: lapsed(contract, today) })),
    [contracts, today],
  );
  if (changes.length === 0) return null;
  const one = changes.length === 1;
  return (
    <WhatIf
      question={one ? "What if its contract lapses?" : "What if its contracts lapse?"}
      tried={`As if ${one ? "the contract" : `all ${String(changes.length)} contracts`} in force with ${name} had ended yesterday.`}
      changes={changes}
    />
  );
}
