import { Anchor, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import type { ContractState } from "../generated/graphql.js";
import { contractPage, vendorPage } from "../parties/place.js";
import { Told } from "../parties/told.js";
import { Block } from "../ui/block.js";
import { word } from "../ui/choices.js";
import { Facts } from "../ui/facts.js";
import type { ContractShown } from "./contract-page.js";
import { ContractStateMark } from "./contract-state.js";
import { datesOf, daysBetween } from "./days.js";
import { ScopeWords } from "./scope-words.js";

export function ContractStanding({
  contract,
  today,
}: {
  readonly contract: ContractShown;
  readonly today: string;
}): ReactElement {
  const { counterparty, onBehalfOf, kind, expiresOn, evergreen, state } = contract;
  const left = state === "IN_FORCE" && expiresOn !== null && !evergreen ? daysBetween(today, expiresOn) : null;
  return (
    <>
      <Text size="lg" mb="xs" className="num">
        <ContractStateMark state={state} progress={contract.progress} />
        {left !== null && (
          <span className="dimmed"> · {left === 1 ? "1 day" : `${left.toLocaleString("en-US")} days`} left</span>
        )}
      </Text>
      <Text mb="md" className="num">
        {word(kind)} that binds{" "}
        <Anchor component={Link} underline="always" to={vendorPage(counterparty.id)} className="name">
          {counterparty.name}
        </Anchor>
        {onBehalfOf ? (
          <>
            , signed by{" "}
            <Anchor component={Link} underline="always" to={vendorPage(onBehalfOf.id)} className="name">
              {onBehalfOf.name}
            </Anchor>
          </>
        ) : state === "NOT_SIGNED" ? (
          ", with us"
        ) : (
          ", signed by us"
        )}
        .{state === "NOT_SIGNED" ? "" : ` ${datesOf(contract)}.`}
      </Text>
      {state !== "IN_FORCE" && state !== "NOT_SIGNED" && <Told because={contract.because} />}
    </>
  );
}

export function ContractFacts({ contract }: { readonly contract: ContractShown }): ReactElement {
  const { scope, affiliates, amends, supersedes, supersededBy, noticeDays, signedOn, id } = contract;
  const signed = contract.state !== "NOT_SIGNED";
  return (
    <Block title="Dates and scope">
      <Facts
        facts={[
          ["Purposes", <ScopeWords key="purposes" part={scope.purposes} what="purposes" />],
          ["Categories", <ScopeWords key="categories" part={scope.categories} what="categories" />],
          [
            "Affiliates covered",
            affiliates.length === 0 ? null : <span className="name">{affiliates.join("; ")}</span>,
          ],
          ["Signed on", signedOn],
          ["First day", contract.effectiveFrom ?? (signed ? "Not recorded, read as from the beginning" : null)],
          ["Last day", contract.expiresOn ?? (signed ? "None recorded" : null)],
          ["Renews itself", contract.evergreen ? "Yes: the last day does not end it" : null],
          ["Days of notice", noticeDays],
          ["Amends", links(amends)],
          ["Supersedes", links(supersedes)],
          ["Superseded by", links(supersededBy)],
          ["Looked after by", contract.progress === "IN_FORCE" ? contract.owner : null],
          ["Id", id],
        ]}
      />
    </Block>
  );
}

interface Related {
  readonly id: string;
  readonly title: string;
  readonly state: ContractState;
}

function links(contracts: readonly Related[]): ReactElement | null {
  if (contracts.length === 0) return null;
  return (
    <>
      {contracts.map(({ id, title, state }) => (
        <span key={id} className="related">
          <Anchor component={Link} to={contractPage(id)} size="sm" className="name">
            {title}
          </Anchor>{" "}
          <ContractStateMark state={state} />
        </span>
      ))}
    </>
  );
}
