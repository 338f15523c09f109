import { useApolloClient } from "@apollo/client/react";
import { Button, Group, TextInput } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { RecordStepDocument, type StepOutcome } from "../generated/graphql.js";
import { ActProblem } from "./act-problem.js";
import { KeepPart } from "./keep-part.js";
import type { RequestStepProps } from "./request-step.js";
import { useAct } from "./use-act.js";

/** What became of a step, in one press; a note goes along where there is something to say. */
export function RecordStep({ request, step, follow, onLookAgain }: RequestStepProps): ReactElement | null {
  const client = useApolloClient();
  const { word } = useWords();
  const { act, acting, problem, forget } = useAct();
  const [note, setNote] = useState<string | null>(null);
  const { party } = step.step;
  const record = async (outcome: StepOutcome) => {
    const { id, version } = request;
    const variables = { id, version, party: party.id, outcome, note };
    const said = `${party.name}: ${word("stepOutcomes", outcome).label.toLowerCase()}`;
    // Before it is sent: the step goes from the list as soon as the answer is there.
    follow(true);
    if (await act(() => client.mutate({ mutation: RecordStepDocument, variables }), said)) return;
    follow(false);
    setNote(note ?? "");
  };
  const [keeping, setKeeping] = useState(false);
  const atNote = problem?.field === "note";
  if (step.outcomes.length === 0) return null;
  return (
    <div className="record-step" role="group" aria-label={`What became of ${party.name}`}>
      {note !== null && (
        <TextInput
          label="Evidence, or why it was refused"
          autoFocus
          value={note}
          error={atNote && problem.message}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      )}
      <Group gap={6}>
        {step.outcomes.map((outcome) => (
          <Button
            key={outcome}
            variant="default"
            size="compact-sm"
            data-outcome
            loading={acting}
            title={word("stepOutcomes", outcome).meaning}
            onClick={() => void record(outcome)}
          >
            {word("stepOutcomes", outcome).label}
          </Button>
        ))}
        {note === null && (
          <Button variant="subtle" size="compact-sm" onClick={() => setNote("")}>
            With a note
          </Button>
        )}
        {request.possible.includes("KEEP_PART") && (
          <Button variant="subtle" size="compact-sm" aria-expanded={keeping} onClick={() => setKeeping(!keeping)}>
            {word("requestActs", "KEEP_PART").label}
          </Button>
        )}
      </Group>
      {keeping && <KeepPart request={request} step={step} onDone={() => setKeeping(false)} onLookAgain={onLookAgain} />}
      {!atNote && (
        <ActProblem
          problem={problem}
          onLookAgain={() => {
            forget();
            onLookAgain();
          }}
        />
      )}
    </div>
  );
}
