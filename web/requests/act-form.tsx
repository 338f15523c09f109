import { useApolloClient } from "@apollo/client/react";
import { Button, Group, Text, Textarea } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { Inline } from "../parties/inline.js";
import { sendAct, wordsAsked, type HeadAct } from "./act-forms.js";
import { ActProblem } from "./act-problem.js";
import { DenialChoice } from "./denial-choice.js";
import type { RequestSeen } from "./request-page.js";
import { useAct } from "./use-act.js";

interface ActFormProps {
  readonly request: RequestSeen;
  readonly act: HeadAct;
  readonly onDone: () => void;
  readonly onLookAgain: () => void;
}

/** Decided on the version that was there when the form opened: what came after is a conflict, said in words. */
export function ActForm({ request, act: which, onDone, onLookAgain }: ActFormProps): ReactElement {
  const client = useApolloClient();
  const { act, acting, problem } = useAct();
  const [version] = useState(request.version);
  const [text, setText] = useState("");
  const [denial, setDenial] = useState(request.denials[0]?.id ?? "");
  const { label, meaning, citation } = useWords().word("requestActs", which);
  const asked = wordsAsked[which];
  const send = async () => {
    if (await act(() => sendAct(client, which, { id: request.id, version, text, denial }), `${label}: recorded`))
      onDone();
  };
  const atField = problem !== null && (problem.field === "because" || problem.field === "text");
  return (
    <Inline>
      <form
        className="act-form"
        noValidate
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        onKeyDown={({ key }) => key === "Escape" && onDone()}
      >
        <Text size="sm" c="dimmed">
          {meaning} {citation && <span className="citation">{citation}</span>}
        </Text>
        {which === "DENY" && <DenialChoice denials={request.denials} value={denial} onChange={setDenial} />}
        {asked !== null && (
          <Textarea
            label={asked}
            autosize
            minRows={2}
            value={text}
            error={atField && problem.message}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        {!atField && <ActProblem problem={problem} onLookAgain={onLookAgain} />}
        <Group gap="xs">
          <Button type="submit" loading={acting} autoFocus={asked === null}>
            {label}
          </Button>
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
        </Group>
      </form>
    </Inline>
  );
}
