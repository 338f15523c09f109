import { useApolloClient } from "@apollo/client/react";
import { Button, Group, NativeSelect } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { SendLetterDocument, type LetterWay } from "../generated/graphql.js";
import { ActProblem } from "../requests/act-problem.js";
import type { RequestSeen } from "../requests/request-page.js";
import { useAct } from "../requests/use-act.js";
import type { Suggested } from "./request-letters.js";
import { factsOf, type Typed } from "./use-letter-preview.js";

interface RecordSentProps {
  readonly letter: {
    readonly request: RequestSeen;
    readonly template: Suggested["template"];
    readonly templateVersion: number;
    readonly party: string | null;
    readonly typed: Typed;
  };
  readonly isReady: boolean;
  readonly onDone: () => void;
  readonly onLookAgain: () => void;
}

/** That it was sent, and how: from then on it is kept. Decided on the version that was there when the letter opened. */
export function RecordSent({ letter, isReady, onDone, onLookAgain }: RecordSentProps): ReactElement {
  const client = useApolloClient();
  const { act, acting, problem } = useAct();
  const { about } = useWords();
  const [version] = useState(letter.request.version);
  const [sentBy, setSentBy] = useState<LetterWay>("EMAIL");
  const { request, template, templateVersion, party, typed } = letter;
  const record = async () => {
    const facts = factsOf(typed).filter(({ value }) => value.trim() !== "");
    const variables = { id: request.id, version, template: template.id, templateVersion, party, facts, sentBy };
    const send = () => client.mutate({ mutation: SendLetterDocument, variables });
    if (await act(send, `${template.title}: recorded as sent`)) onDone();
  };
  return (
    <>
      <ActProblem problem={problem} onLookAgain={onLookAgain} />
      <Group gap="xs" align="flex-end">
        <NativeSelect
          label="How it was sent"
          data={(about?.letterWays ?? []).map(({ id, label }) => ({ value: id, label }))}
          value={sentBy}
          onChange={({ currentTarget }) => setSentBy(currentTarget.value as LetterWay)}
        />
        <Button loading={acting} disabled={!isReady} onClick={() => void record()}>
          Record as sent
        </Button>
      </Group>
    </>
  );
}
