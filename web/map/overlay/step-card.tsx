import { useState, type ReactElement } from "react";
import { Reasons } from "../../ui/reasons.js";
import { FlowLine } from "../inspect/flow-line.js";
import type { Plan } from "./marks.js";
import { useInSight } from "./use-in-sight.js";
import { wayOf } from "../../ui/isolated.js";

type Step = Plan["steps"][number];

interface StepCardProps {
  readonly step: Step;
  readonly chosen: boolean;
  readonly onSelect: (id: string) => void;
}

/** One party of the plan: what happens there, why, which flows stop and which go on by which contract. */
export function StepCard({ step, chosen, onSelect }: StepCardProps): ReactElement {
  const { party, certainty } = step;
  const stopped = new Set(step.stops.map(({ id }) => id));
  const going = step.flows.filter(({ id }) => !stopped.has(id));
  const [opened, setOpened] = useState(false);
  const open = chosen || opened;
  const card = useInSight<HTMLDivElement>(chosen);
  const toggle = () => {
    setOpened(!open);
    if (!step.removed) onSelect(party.id);
  };
  return (
    <div ref={card} className="step" data-chosen={chosen || undefined}>
      <button type="button" className="step-head" aria-expanded={open} onClick={toggle}>
        <span className={certainty === "CERTAIN" ? "ring ring-certain" : "ring ring-possible"} />
        <span className="name step-name">{party.name}</span>
        <span className="step-state">{stateOf(step)}</span>
      </button>
      {open && <StepBody step={step} going={going} onSelect={onSelect} />}
    </div>
  );
}

interface StepBodyProps {
  readonly step: Step;
  readonly going: Step["flows"];
  readonly onSelect: (id: string) => void;
}

function StepBody({ step, going, onSelect }: StepBodyProps): ReactElement {
  const { dueOn, latestOn } = step;
  return (
    <div className="step-body">
      <Reasons because={step.because} />
      {dueOn && (
        <p className="step-due num">
          Safe date {dueOn}
          {latestOn ? `, latest lawful date ${latestOn}` : ""} <span className="citation">{step.citation}</span>
        </p>
      )}
      {step.stops.map((flow) => (
        <FlowLine key={flow.id} flow={flow} title={wayOf(flow)} extra="stops" onSelect={onSelect} />
      ))}
      {going.map((flow) => (
        <FlowLine key={flow.id} flow={flow} title={wayOf(flow)} extra={basisOf(flow)} onSelect={onSelect} />
      ))}
    </div>
  );
}

function stateOf(step: Step): string {
  const reach = `${step.removed ? "no longer on the map, " : ""}${step.certainty === "CERTAIN" ? "certain" : "possible"}`;
  if (step.stops.length === 0) return reach;
  return `${reach}, ${step.enforced ? "gate in place" : "no gate"}`;
}

function basisOf(flow: Step["flows"][number]): string | undefined {
  const titles = flow.standing.contracts.map(({ title }) => title);
  return titles.length > 0 ? `by ${titles.join(", ")}` : undefined;
}
