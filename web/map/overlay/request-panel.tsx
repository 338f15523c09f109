import { Text, TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../../apollo/about.js";
import type { Right } from "../../generated/graphql.js";
import { Problem } from "../../ui/problem.js";
import { Reasons } from "../../ui/reasons.js";
import { Waiting } from "../../ui/waiting.js";
import { FlowLine } from "../inspect/flow-line.js";
import { Section } from "../inspect/section.js";
import { LongList } from "../long-list.js";
import type { Plan } from "./marks.js";
import { StepCard } from "./step-card.js";
import type { OverlayState } from "./use-overlay.js";
import { wayOf } from "../../ui/isolated.js";

interface RequestPanelProps {
  readonly state: OverlayState;
  readonly right: Right;
  readonly receivedOn: string | null;
  readonly selected: string | null;
  readonly tried: boolean;
  readonly onReceived: (day: string | null) => void;
  readonly onSelect: (id: string) => void;
  readonly from: ReactElement;
}

export function RequestPanel(props: RequestPanelProps): ReactElement {
  const { state, right, selected, tried, onSelect, from } = props;
  const { plan } = state;
  const words = useWords();
  if (state.error) return <Problem what="The plan" error={state.error} onRetry={state.retry} />;
  if (!plan) return <Waiting what="the plan" />;
  const groups = groupSteps(plan, words.about?.actions.map(({ id }) => id.toUpperCase()) ?? []);
  return (
    <div className="panel-body">
      <Text size="sm" c="dimmed">
        {tried ? "Tried, not saved" : "When a consumer says"}
      </Text>
      <h2 className="panel-title">{words.word("rights", right).label}</h2>
      <Deadline plan={plan} receivedOn={props.receivedOn} onReceived={props.onReceived} />
      <div className="plan-notes">
        <Reasons because={plan.notes} />
      </div>
      {from}
      {groups.length === 0 && <Text size="sm">The map shows nothing that this request would have to reach.</Text>}
      {groups.map((steps) => (
        <StepGroup key={keyOf(steps)} steps={steps} selected={selected} onSelect={onSelect} />
      ))}
      <FlowGroup
        title="Unknown"
        note="Too little is recorded about these flows to say."
        flows={plan.unknown}
        onSelect={onSelect}
      />
      <FlowGroup
        title="Deidentified"
        note="Not walked: they carry no personal information."
        flows={plan.deidentified}
        onSelect={onSelect}
      />
    </div>
  );
}

type Step = Plan["steps"][number];

/** By what is to be done, in the words of this right; in the server's order of actions, the strongest first. */
function groupSteps(plan: Plan, order: readonly string[]): readonly Plan["steps"][] {
  const groups = new Map<string, Step[]>();
  for (const step of plan.steps) {
    const steps = groups.get(keyOf([step])) ?? [];
    groups.set(keyOf([step]), steps);
    steps.push(step);
  }
  const placeOf = ([first]: readonly Step[]) => order.indexOf(first?.action ?? "");
  return [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function keyOf([first]: readonly Step[]): string {
  return `${first?.action ?? ""} ${first?.actionLabel ?? ""}`;
}

function Deadline({
  plan,
  receivedOn,
  onReceived,
}: Pick<RequestPanelProps, "receivedOn" | "onReceived"> & { readonly plan: Plan }): ReactElement {
  return (
    <div className="deadline">
      <TextInput
        type="date"
        size="xs"
        label="Received on"
        value={receivedOn ?? plan.receivedOn}
        onChange={({ currentTarget }) => onReceived(currentTarget.value === "" ? null : currentTarget.value)}
      />
      <dl>
        <div>
          <dt>Safe date</dt>
          <dd className="num deadline-safe">{plan.dueOn}</dd>
        </div>
        <div>
          <dt>Latest lawful date</dt>
          <dd className="num">{plan.latestOn}</dd>
        </div>
      </dl>
      <details>
        <summary>
          Why these days <span className="citation">{plan.citation}</span>
        </summary>
        <Reasons because={plan.dueBecause} />
      </details>
    </div>
  );
}

interface StepGroupProps {
  readonly steps: Plan["steps"];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

function StepGroup({ steps, selected, onSelect }: StepGroupProps): ReactElement {
  const [first] = steps;
  return (
    <Section title={first?.actionLabel ?? ""} count={steps.length}>
      <Text size="sm" c="dimmed" mb={4}>
        {first?.actionMeaning}
      </Text>
      <LongList items={steps} isChosen={({ party }) => party.id === selected}>
        {(shown) =>
          shown.map((step) => (
            <StepCard key={step.party.id} step={step} chosen={step.party.id === selected} onSelect={onSelect} />
          ))
        }
      </LongList>
    </Section>
  );
}

interface FlowGroupProps {
  readonly title: string;
  readonly note: string;
  readonly flows: Plan["unknown"];
  readonly onSelect: (id: string) => void;
}

function FlowGroup({ title, note, flows, onSelect }: FlowGroupProps): ReactElement | null {
  if (flows.length === 0) return null;
  return (
    <Section title={title} count={flows.length}>
      <Text size="sm" c="dimmed">
        {note}
      </Text>
      <LongList items={flows}>
        {(shown) => shown.map((flow) => <FlowLine key={flow.id} flow={flow} title={wayOf(flow)} onSelect={onSelect} />)}
      </LongList>
    </Section>
  );
}
