import { useQuery } from "@apollo/client/react";
import { Anchor, Button, Group, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { plain } from "../../apollo/about.js";
import { InspectPartyDocument, type InspectPartyQuery, type Role } from "../../generated/graphql.js";
import { Facts } from "../../ui/facts.js";
import { Problem } from "../../ui/problem.js";
import { Waiting } from "../../ui/waiting.js";
import type { Editing } from "../edit/editing.js";
import { RemoveButton } from "../edit/remove-button.js";
import { FlagList } from "./flag-list.js";
import { FlowPanel } from "./flow-panel.js";
import { FlowLine } from "./flow-line.js";
import { PartyContracts } from "./party-contracts.js";
import { Section } from "./section.js";

type Node = NonNullable<InspectPartyQuery["node"]>;
export type InspectedParty = Extract<Node, { __typename: "System" | "Vendor" }>;

interface PartyPanelProps {
  readonly id: string;
  readonly onSelect: (id: string | null) => void;
  readonly onEdit: (editing: Editing) => void;
  readonly onAround: (id: string) => void;
  readonly onExpand: ((id: string) => void) | null;
}

export function PartyPanel(props: PartyPanelProps): ReactElement {
  const { id, onSelect, onEdit } = props;
  const { data, previousData, error, refetch } = useQuery(InspectPartyDocument, { variables: { id } });
  if (error && !data) return <Problem what="This party" error={error} onRetry={() => void refetch()} />;
  const answer = data ?? (previousData?.node?.id === id ? previousData : undefined);
  const party = answer?.node;
  if (!answer || !party) return <Waiting what="the party" />;
  if (party.__typename === "Flow") return <FlowPanel id={id} onSelect={onSelect} onEdit={onEdit} />;
  if (party.__typename !== "System" && party.__typename !== "Vendor") return <Text p="md">This is not a party.</Text>;
  return (
    <div className="panel-body">
      <PartyHead party={party} />
      <Group gap={6} mb="md">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onEdit({ what: "party", party, revision: answer.about.revision })}
        >
          Edit
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onEdit({ what: "new-flow", from: id, to: null })}>
          Add a flow
        </Button>
        <PartyViews {...props} />
        <RemoveButton
          id={id}
          name={party.name}
          flows={party.inbound.totalCount + party.outbound.totalCount}
          onRemoved={() => onSelect(null)}
        />
      </Group>
      {party.flags.length > 0 && (
        <Section title="Flags" count={party.flags.length}>
          <FlagList flags={party.flags} />
        </Section>
      )}
      {party.__typename === "Vendor" && <PartyContracts vendor={party} />}
      <Flows title="Flows in" flows={party.inbound} name={(flow) => flow.from.name} onSelect={onSelect} />
      <Flows title="Flows out" flows={party.outbound} name={(flow) => flow.to.name} onSelect={onSelect} />
      <PartyFacts party={party} />
    </div>
  );
}

function PartyHead({ party }: { readonly party: InspectedParty }): ReactElement {
  const vendor = party.__typename === "Vendor";
  return (
    <>
      <Text size="sm" c="dimmed">
        {vendor ? `Vendor, ${declared(party.declaredRole)}` : `System: ${plain(party.kind).toLowerCase()}`}
      </Text>
      <h2 className="panel-title name">{party.name}</h2>
      {vendor && (
        <Text size="sm" mb="sm">
          Exposure <strong className="num">{party.exposure.score}</strong> of 100 ·{" "}
          <Anchor component={Link} to={`/vendors/${encodeURIComponent(party.id)}`}>
            Open the vendor's page
          </Anchor>
        </Text>
      )}
    </>
  );
}

function declared(role: Role): string {
  return role === "UNDECLARED" ? "role not declared" : `declared ${plain(role).toLowerCase()}`;
}

function PartyViews({ id, onAround, onExpand }: PartyPanelProps): ReactElement {
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => onAround(id)}>
        Only its neighbours
      </Button>
      {onExpand && (
        <Button size="compact-sm" variant="default" onClick={() => onExpand(id)}>
          Show its neighbours too
        </Button>
      )}
    </>
  );
}

interface FlowsProps {
  readonly title: string;
  readonly flows: InspectedParty["inbound"];
  readonly name: (flow: InspectedParty["inbound"]["nodes"][number]) => string;
  readonly onSelect: (id: string) => void;
}

function Flows({ title, flows, name, onSelect }: FlowsProps): ReactElement | null {
  if (flows.totalCount === 0) return null;
  return (
    <Section title={title} count={flows.totalCount}>
      {flows.nodes.map((flow) => (
        <FlowLine key={flow.id} flow={flow} title={name(flow)} onSelect={onSelect} />
      ))}
      {flows.nodes.length < flows.totalCount && (
        <Text size="xs" c="dimmed">
          Showing {flows.nodes.length} of {flows.totalCount}
        </Text>
      )}
    </Section>
  );
}

function PartyFacts({ party }: { readonly party: InspectedParty }): ReactElement {
  const facts: (readonly [string, string | null])[] =
    party.__typename === "System"
      ? [
          ["Owner", party.owner],
          ["Collects", party.collects.map(({ label }) => label).join(", ")],
        ]
      : [
          ["Legal name", party.legalName],
          ["Privacy contact", party.privacyContact],
          ["Domains", party.domains.join(", ")],
          ["Website", party.website],
          ["Data broker", party.registeredBroker ? "Registered" : null],
        ];
  return (
    <Section title="About">
      <Facts
        className="panel-facts"
        facts={[["Description", party.description], ...facts, ["Tags", party.tags.join(", ")], ["Id", party.id]]}
      />
    </Section>
  );
}
