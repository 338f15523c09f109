import { useApolloClient, useQuery } from "@apollo/client/react";
import { Anchor, Button, TextInput } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Link } from "react-router";
import { EditLetterheadDocument, LetterheadDocument, type LetterheadShownFragment } from "../generated/graphql.js";
import { ActProblem } from "../requests/act-problem.js";
import { useAct } from "../requests/use-act.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import "./playbook.css";

/** What every letter says of the company, written once. */
export function LetterheadPage(): ReactElement {
  const { data, error, refetch } = useQuery(LetterheadDocument, { fetchPolicy: "network-only" });
  const [looks, setLooks] = useState(0);
  const lookAgain = async () => {
    await refetch();
    setLooks(looks + 1);
  };
  return (
    <Page
      title="Letterhead"
      above={
        <Anchor component={Link} to="/playbook">
          Playbook
        </Anchor>
      }
    >
      {data && <LetterheadForm key={looks} head={data.letterhead} onLookAgain={() => void lookAgain()} />}
      {!data && error && <Problem what="The letterhead" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting what="the letterhead" rows={6} />}
    </Page>
  );
}

interface LetterheadFormProps {
  readonly head: LetterheadShownFragment;
  readonly onLookAgain: () => void;
}

function LetterheadForm({ head, onLookAgain }: LetterheadFormProps): ReactElement {
  const client = useApolloClient();
  const { act, acting, problem } = useAct();
  const [version, setVersion] = useState(head.version);
  const [values, setValues] = useState(() =>
    Object.fromEntries(head.parts.map(({ name, value }) => [name, value ?? ""])),
  );
  const save = () => {
    const parts = Object.entries(values).map(([name, value]) => ({ name, value }));
    return act(async () => {
      const { data } = await client.mutate({ mutation: EditLetterheadDocument, variables: { version, parts } });
      if (data) setVersion(data.editLetterhead.version);
    }, "Letterhead: saved");
  };
  const atField = head.parts.some(({ name }) => name === problem?.field);
  return (
    <form
      className="template-form letterhead"
      noValidate
      aria-label="Letterhead"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="playbook-asked">Every letter says these from now on. Letters that were sent stay as they are.</p>
      {head.parts.map(({ name, label, meaning }) => (
        <TextInput
          key={name}
          label={label}
          description={meaning}
          value={values[name] ?? ""}
          error={problem?.field === name && problem.message}
          onChange={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })}
        />
      ))}
      {!atField && <ActProblem problem={problem} onLookAgain={onLookAgain} />}
      <div>
        <Button type="submit" loading={acting}>
          Save
        </Button>
      </div>
    </form>
  );
}
