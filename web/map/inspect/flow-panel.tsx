import { useQuery } from "@apollo/client/react";
import { Anchor, Button, Group, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { plain, useWords } from "../../apollo/about.js";
import { InspectFlowDocument, type InspectFlowQuery } from "../../generated/graphql.js";
import { Facts } from "../../ui/facts.js";
import { Problem } from "../../ui/problem.js";
import { Reasons } from "../../ui/reasons.js";
import { Waiting } from "../../ui/waiting.js";
import type { Editing } from "../edit/editing.js";
import { RemoveButton } from "../edit/remove-button.js";
import { families, familyOf } from "../families.js";
import { LineSample } from "../line-sample.js";
import { Section } from "./section.js";
import { StandingDetails } from "./standing-details.js";
import { wayOf } from "../../ui/isolated.js";

export type InspectedFlow = Extract<NonNullable<InspectFlowQuery["node"]>, { __typename: "Flow" }>;

interface FlowPanelProps {
  readonly id: string;
  readonly onSelect: (id: string | null) => void;
  readonly onEdit: (editing: Editing) => void;
}

export function FlowPanel({ id, onSelect, onEdit }: FlowPanelProps): ReactElement {
  const { data, error, refetch } = useQuery(InspectFlowDocument, { variables: { id } });
  if (error && !data) return <Problem what="This flow" error={error} onRetry={() => void refetch()} />;
  const flow = data?.node;
  if (!flow) return <Waiting what="the flow" />;
  if (flow.__typename !== "Flow") return <Text p="md">This is not a flow.</Text>;
  const name = wayOf(flow);
  return (
    <div className="panel-body">
      <FlowHead flow={flow} onSelect={onSelect} />
      <Group gap={6} mb="md">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onEdit({ what: "flow", flow, revision: data.about.revision })}
        >
          Edit
        </Button>
        <RemoveButton id={id} name={name} flows={0} onRemoved={() => onSelect(null)} />
      </Group>
      <Standing flow={flow} />
      <FlowFacts flow={flow} />
    </div>
  );
}

function FlowHead({
  flow,
  onSelect,
}: {
  readonly flow: InspectedFlow;
  readonly onSelect: (id: string) => void;
}): ReactElement {
  return (
    <>
      <Text size="sm" c="dimmed">
        Flow
      </Text>
      <h2 className="panel-title">
        {[flow.from, flow.to].map((party, index) => (
          <span key={party.id}>
            {index === 1 && <span aria-label="to"> → </span>}
            <Anchor component="button" type="button" inherit className="name" onClick={() => onSelect(party.id)}>
              {party.name}
            </Anchor>
          </span>
        ))}
      </h2>
    </>
  );
}

function Standing({ flow }: { readonly flow: InspectedFlow }): ReactElement {
  const words = useWords();
  const { standing } = flow;
  const disclosure = words.disclosure(standing.disclosure);
  const family = families.find(({ id }) => id === familyOf(standing.disclosure));
  return (
    <>
      <Section title="Standing">
        <Text fw={650}>
          {family && <LineSample family={family} />} {disclosure.label}
          {standing.role && <span className="dimmed"> · {plain(standing.role).toLowerCase()}</span>}
        </Text>
        <Text size="sm" c="dimmed">
          {disclosure.meaning} {disclosure.citation}
        </Text>
        <Reasons because={standing.because} />
        {flow.flags.length > 0 && (
          <Text size="sm" mt={6}>
            <strong>Flagged:</strong> {flow.flags.map((kind) => words.flag(kind).label).join(", ")}
          </Text>
        )}
      </Section>
      <StandingDetails standing={standing} />
      {standing.contracts.length > 0 && (
        <Section title="Rests on" count={standing.contracts.length}>
          {standing.contracts.map((contract) => (
            <div key={contract.id}>
              <Anchor component={Link} to={`/contracts/${encodeURIComponent(contract.id)}`} className="name" size="sm">
                {contract.title}
              </Anchor>
              <Text span size="xs" c="dimmed" className="num">
                {" "}
                {plain(contract.state)}
                {contract.expiresOn ? `, through ${contract.expiresOn}` : ""}
              </Text>
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

function FlowFacts({ flow }: { readonly flow: InspectedFlow }): ReactElement {
  const list = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label).join(", ");
  return (
    <>
      <Section title="What it is">
        <Facts
          className="panel-facts"
          facts={[
            ["Categories", flow.carries.length > 0 ? list(flow.carries) : "Not recorded, so unknown"],
            ["Purposes", flow.purposes.length > 0 ? list(flow.purposes) : "Not recorded"],
            ["By", flow.mechanism && plain(flow.mechanism)],
            ["Consideration", plain(flow.consideration)],
            ["Consumer-directed", flow.consumerDirected ? (flow.consumerDirectedEvidence ?? "Yes") : null],
            ["Deidentified", flow.deidentified ? "Yes" : null],
            ["Known by", plain(flow.confidence)],
            ["Confirmed on", flow.confirmedOn],
            ["Owner", flow.owner],
            ["Description", flow.description],
            ["Id", flow.id],
          ]}
        />
      </Section>
      <Section title="Gates" count={flow.gates.length}>
        {flow.gates.length === 0 && (
          <Text size="sm" c="dimmed">
            Nothing stops this flow technically.
          </Text>
        )}
        {flow.gates.map((gate) => (
          <Text key={`${gate.right} ${gate.means}`} size="sm">
            <strong>{plain(gate.right)}</strong>: {plain(gate.means).toLowerCase()}
            {gate.evidence ? `, ${gate.evidence}` : ""}, {gate.testedOn ? `tested ${gate.testedOn}` : "never tested"}
          </Text>
        ))}
      </Section>
    </>
  );
}
