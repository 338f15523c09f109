import { useApolloClient, useQuery } from "@apollo/client/react";
import { Button, Group, Select, Textarea, TextInput } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { DeletionExceptionsDocument, KeepPartDocument } from "../generated/graphql.js";
import { Inline } from "../parties/inline.js";
import { ActProblem } from "./act-problem.js";
import type { RequestStepProps } from "./request-step.js";
import { useAct } from "./use-act.js";

interface KeepPartProps extends Omit<RequestStepProps, "follow"> {
  readonly onDone: () => void;
}

/** Under which exception of the law a party keeps a part, with the facts that the answer gives. */
export function KeepPart({ request, step, onDone, onLookAgain }: KeepPartProps): ReactElement {
  const client = useApolloClient();
  const { act, acting, problem } = useAct();
  const [version] = useState(request.version);
  const [chosen, setChosen] = useState<string | null>(null);
  const [because, setBecause] = useState("");
  const [until, setUntil] = useState("");
  const exceptions = useQuery(DeletionExceptionsDocument).data?.deletionExceptions ?? [];
  const exception = exceptions.find(({ id }) => id === chosen) ?? exceptions[0];
  const { label } = useWords().word("requestActs", "KEEP_PART");
  const { party } = step.step;
  const send = () => {
    const at = { id: request.id, version, party: party.id, exception: exception?.id ?? "" };
    const variables = { ...at, because, until: until === "" ? null : until };
    return client.mutate({ mutation: KeepPartDocument, variables });
  };
  const keep = async () => {
    if (await act(send, `${party.name} keeps a part`)) onDone();
  };
  const said = (field: string) => (problem?.field === field ? problem.message : undefined);
  const elsewhere = problem && !["because", "until"].includes(problem.field ?? "") ? problem : null;
  return (
    <Inline>
      <form
        className="act-form"
        noValidate
        aria-label={`What ${party.name} keeps`}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
        onKeyDown={({ key }) => key === "Escape" && onDone()}
      >
        <Select
          label="Under which exception"
          description={exception && `${exception.meaning} ${exception.citation}`}
          inputWrapperOrder={["label", "input", "description", "error"]}
          data={exceptions.map(({ id, label: name }) => ({ value: id, label: name }))}
          value={exception?.id ?? null}
          onChange={setChosen}
          allowDeselect={false}
        />
        <Textarea
          label="What is kept, and the facts, for the person"
          autosize
          minRows={2}
          value={because}
          error={said("because")}
          onChange={({ currentTarget }) => setBecause(currentTarget.value)}
        />
        <TextInput
          type="date"
          label="Until, where that is known"
          value={until}
          error={said("until")}
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
        />
        <ActProblem problem={elsewhere} onLookAgain={onLookAgain} />
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={acting}>
            {label}
          </Button>
          <Button variant="default" size="compact-md" onClick={onDone}>
            Cancel
          </Button>
        </Group>
      </form>
    </Inline>
  );
}
