import { Select } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Block } from "../ui/block.js";
import { Icon } from "../ui/icon.js";
import { DropAnswers } from "./drop-answers.js";
import { Papers } from "./papers.js";
import type { RequestSeen } from "./request-page.js";
import { useAnswers, type AnswerFile } from "./use-answers.js";

interface GatherProps {
  readonly request: RequestSeen;
  readonly onLookAgain: () => void;
}

/**
 * What systems and vendors hold, gathered for the answer to a request to know: whose file it is is chosen, the file is
 * dropped, and the step is done with it. It stands apart from the steps, which move as they are done.
 */
export function Gather({ request, onLookAgain }: GatherProps): ReactElement | null {
  const [chosen, setChosen] = useState<string | null>(null);
  const { files, add } = useAnswers(request.id, onLookAgain);
  const asked = request.steps.filter(({ toDo }) => toDo);
  const of = asked.find(({ step }) => step.party.id === chosen) ?? asked.find(({ isOpen }) => isOpen) ?? asked[0];
  if (!request.right.startsWith("KNOW_") || of === undefined) return null;
  const { party } = of.step;
  const drop = (given: readonly File[]) => {
    setChosen(party.id);
    void add(party, given);
  };
  return (
    <Block title="Gathered" count={request.papers.filter(({ kind }) => kind === "gathered").length}>
      {request.state === "IN_PROGRESS" && (
        <>
          <Select
            label="Whose answer"
            maw={320}
            mb={8}
            data={asked.map(({ isOpen, step }) => ({
              value: step.party.id,
              label: isOpen ? step.party.name : `${step.party.name} (answered)`,
            }))}
            value={party.id}
            onChange={setChosen}
            allowDeselect={false}
            searchable={asked.length > 8}
          />
          <DropAnswers partyName={party.name} onFiles={drop} />
        </>
      )}
      <Sent files={files} />
      <Papers papers={request.papers} />
    </Block>
  );
}

/** Those that were taken stand among the papers; here is what is on its way, and what was refused and why. */
function Sent({ files }: { readonly files: readonly AnswerFile[] }): ReactElement {
  const shown = files.filter(({ state }) => state !== "taken");
  return (
    <ul className="answers-sent" role="status">
      {shown.map(({ key, name, partyName, state, refusal }) => (
        <li key={key} className="name" data-state={state}>
          {state === "refused" && <Icon name="warning" size={14} />} {partyName}, {name}:{" "}
          {state === "refused" ? refusal : "on its way …"}
        </li>
      ))}
    </ul>
  );
}
