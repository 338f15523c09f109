import { useApolloClient } from "@apollo/client/react";
import { Button, Checkbox, Group, Select, SimpleGrid, TextInput } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { FailVerificationDocument, VerifyRequestDocument, type VerificationMeans } from "../generated/graphql.js";
import { choices, members } from "../ui/choices.js";
import { ActProblem } from "./act-problem.js";
import type { RequestSeen } from "./request-page.js";
import { useAct } from "./use-act.js";

const allMeans = members<VerificationMeans>({
  DATA_POINTS: true,
  ACCOUNT_LOGIN: true,
  EMAIL_LINK: true,
  AGENT_PERMISSION: true,
});

interface VerifyFormProps {
  readonly request: RequestSeen;
  readonly onLookAgain: () => void;
}

/** Both ends of an attempt: it was shown, or it was not and why. Whether it is enough is the server's to judge. */
export function VerifyForm({ request: { id, version }, onLookAgain }: VerifyFormProps): ReactElement {
  const client = useApolloClient();
  const { word } = useWords();
  const { act, acting, problem, forget } = useAct();
  const [means, setMeans] = useState<VerificationMeans>("DATA_POINTS");
  const [points, setPoints] = useState("");
  const [declaration, setDeclaration] = useState(false);
  const [because, setBecause] = useState("");
  const at = { id, version };
  const verified = () => {
    const variables = { ...at, means, points: Number.parseInt(points, 10) || 0, declaration };
    return act(() => client.mutate({ mutation: VerifyRequestDocument, variables }), "Verified");
  };
  const failed = async () => {
    const variables = { ...at, because };
    const send = () => client.mutate({ mutation: FailVerificationDocument, variables });
    if (await act(send, "Recorded: not verified")) setBecause("");
  };
  const fieldProblem = (field: string) => (problem?.field === field ? problem.message : undefined);
  const elsewhere = problem && !["points", "declaration", "because"].includes(problem.field ?? "") ? problem : null;
  return (
    <form
      className="act-form"
      noValidate
      aria-label="Verification"
      onSubmit={(event) => {
        event.preventDefault();
        void verified();
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label="By what"
          description={word("verificationMeans", means).meaning}
          inputWrapperOrder={["label", "input", "description", "error"]}
          data={choices(allMeans, (each) => word("verificationMeans", each).label)}
          value={means}
          onChange={(next) => next && setMeans(next)}
          allowDeselect={false}
        />
        <TextInput
          label="Data points that matched"
          inputMode="numeric"
          value={points}
          error={fieldProblem("points")}
          onChange={({ currentTarget }) => setPoints(currentTarget.value)}
        />
      </SimpleGrid>
      <Checkbox
        label="A declaration was signed under penalty of perjury"
        checked={declaration}
        error={fieldProblem("declaration")}
        onChange={({ currentTarget }) => setDeclaration(currentTarget.checked)}
      />
      <Group gap="xs">
        <Button type="submit" loading={acting}>
          {word("requestActs", "VERIFY").label}
        </Button>
      </Group>
      <Group gap="xs" align="flex-end">
        <TextInput
          className="verify-because"
          label="Or why it could not be shown"
          value={because}
          error={fieldProblem("because")}
          onChange={({ currentTarget }) => setBecause(currentTarget.value)}
        />
        <Button variant="default" loading={acting} onClick={() => void failed()}>
          {word("requestActs", "FAIL_VERIFICATION").label}
        </Button>
      </Group>
      <ActProblem
        problem={elsewhere}
        onLookAgain={() => {
          forget();
          onLookAgain();
        }}
      />
    </form>
  );
}
