import { useRef, type ReactElement } from "react";
import { Block } from "../ui/block.js";
import type { RequestSeen } from "./request-page.js";
import { RequestStepItem } from "./request-step.js";
import { StepHint } from "./step-hint.js";
import { useStepWalk } from "./use-step-walk.js";

interface RequestStepsProps {
  readonly request: RequestSeen;
  readonly onLookAgain: () => void;
}

type Step = RequestSeen["steps"][number];

/** The plan by what is left of it: what somebody must do, what is done, and where nobody has to act. */
export function RequestSteps({ request, onLookAgain }: RequestStepsProps): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  const walk = useStepWalk(box);
  const { steps } = request;
  if (steps.length === 0) return null;
  const open = steps.filter(({ isOpen }) => isOpen);
  const settled = steps.filter(({ toDo, isOpen }) => toDo && !isOpen);
  const others = steps.filter(({ toDo }) => !toDo);
  const itemOf = (step: Step) => (
    <RequestStepItem key={step.id} request={request} step={step} follow={walk.follow} onLookAgain={onLookAgain} />
  );
  return (
    <div ref={box} onKeyDown={walk.onKeyDown} className="request-steps">
      <Block title="To do" count={open.length}>
        {open.length === 0 && (
          <p className="dimmed" data-steps-done tabIndex={-1}>
            Nobody has to act any more.
          </p>
        )}
        {open[0] && <StepHint outcomes={open[0].outcomes} />}
        <ul className="steps">{open.map(itemOf)}</ul>
      </Block>
      {settled.length > 0 && (
        <Block title="Done" count={settled.length}>
          <ul className="steps">{settled.map(itemOf)}</ul>
        </Block>
      )}
      {others.length > 0 && (
        <Block title="Nothing to do" count={others.length}>
          <ul className="steps">{others.map(itemOf)}</ul>
        </Block>
      )}
    </div>
  );
}
