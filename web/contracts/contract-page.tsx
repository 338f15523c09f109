import { useQuery } from "@apollo/client/react";
import { Anchor } from "@mantine/core";
import { lazy, Suspense, useMemo, useRef, useState, type ReactElement } from "react";
import { Link, useParams } from "react-router";
import { ContractPageDocument, type ContractPageQuery } from "../generated/graphql.js";
import { FlowList } from "../parties/flow-list.js";
import { WhatIf } from "../parties/what-if.js";
import { Block } from "../ui/block.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { ClauseGrid } from "./clause-grid.js";
import { ContractActions } from "./contract-actions.js";
import { ContractOnItsWay } from "./contract-progress.js";
import { ContractFiles } from "./contract-files.js";
import { ContractFacts, ContractStanding } from "./contract-facts.js";
import { lapsed } from "./contract-input.js";
import "../parties/parties.css";

const EditContract = lazy(async () => ({ default: (await import("./edit-contract.js")).EditContract }));

type Node = NonNullable<ContractPageQuery["node"]>;
export type ContractShown = Extract<Node, { __typename: "Contract" }>;

const above = (
  <Anchor component={Link} to="/contracts">
    Contracts
  </Anchor>
);

export function ContractPage(): ReactElement {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(ContractPageDocument, { variables: { id } });
  const contract = data?.node;
  if (contract?.__typename === "Contract") return <ContractShow contract={contract} about={data?.about} />;
  return (
    <Page title="Contract" above={above}>
      {error && <Problem what="This contract" error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting what="the contract" rows={10} />}
      {!error && data && (
        <Empty title="No contract has this id" hint="It may have been removed; the history says when and by whom." />
      )}
    </Page>
  );
}

interface ContractShowProps {
  readonly contract: ContractShown;
  readonly about: ContractPageQuery["about"] | undefined;
}

function ContractShow({ contract, about }: ContractShowProps): ReactElement {
  const [editing, setEditing] = useState(false);
  const standing = useRef<HTMLDivElement>(null);
  const { revision = 0, today = "" } = about ?? {};
  return (
    <Page
      title={contract.title}
      above={above}
      actions={<ContractActions contract={contract} onEdit={() => setEditing(true)} />}
    >
      <div ref={standing} tabIndex={-1}>
        <ContractStanding contract={contract} today={today} />
      </div>
      <Suspense fallback={<Waiting what="the form" />}>
        {editing && <EditContract contract={contract} revision={revision} onDone={() => setEditing(false)} />}
      </Suspense>
      {contract.progress !== "IN_FORCE" && (
        <Block title="On its way">
          <ContractOnItsWay
            contract={contract}
            revision={revision}
            onArrived={() => standing.current?.focus({ preventScroll: true })}
          />
        </Block>
      )}
      <ContractFacts contract={contract} />
      <ContractFiles contract={contract} />
      <Flows contract={contract} today={today} />
      <ClauseGrid contract={contract} revision={revision} today={today} />
    </Page>
  );
}

function Flows({ contract, today }: { readonly contract: ContractShown; readonly today: string }): ReactElement {
  const { flows, state } = contract;
  const changes = useMemo(() => [{ contract: lapsed(contract, today) }], [contract, today]);
  return (
    <Block title="Flows that rest on it" count={flows.length}>
      {flows.length === 0 && <p className="dimmed">The standing of no flow is judged by this contract today.</p>}
      <FlowList flows={flows} total={flows.length} />
      {state === "IN_FORCE" && (
        <WhatIf
          question="What if this contract lapses?"
          tried={`As if ${contract.title} had ended yesterday.`}
          changes={changes}
        />
      )}
    </Block>
  );
}
