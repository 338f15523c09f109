import { useApolloClient, useQuery } from "@apollo/client/react";
import { Button, Group, Textarea, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { ReactElement } from "react";
import { EditLetterTemplateDocument, LetterTemplateProblemsDocument } from "../generated/graphql.js";
import { ActProblem } from "../requests/act-problem.js";
import { useAct } from "../requests/use-act.js";
import type { Template } from "./template-page.js";

export interface LetterWords {
  readonly subject: string;
  readonly body: string;
}

interface TemplateFormProps {
  readonly template: Template;
  readonly words: LetterWords;
  readonly onWords: (words: LetterWords) => void;
  readonly onLookAgain: () => Promise<void>;
}

/** Saved as a new version of the one that was opened; letters that were sent stay as they are. */
export function TemplateForm({ template, words, onWords, onLookAgain }: TemplateFormProps): ReactElement {
  const client = useApolloClient();
  const { act, acting, problem, forget } = useAct();
  const problems = useProblems(template.id, words);
  const changed = words.subject !== template.subject || words.body !== template.body;
  const save = () => {
    const variables = { id: template.id, version: template.version, ...words };
    return act(async () => {
      const { data } = await client.mutate({ mutation: EditLetterTemplateDocument, variables });
      if (data) onWords({ subject: data.editLetterTemplate.subject, body: data.editLetterTemplate.body });
    }, `${template.title}: saved`);
  };
  const lookAgain = async () => {
    await onLookAgain();
    forget();
  };
  return (
    <form
      className="template-form"
      noValidate
      aria-label={template.title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label="Subject"
        value={words.subject}
        onChange={({ currentTarget }) => onWords({ ...words, subject: currentTarget.value })}
      />
      <Textarea
        label="Letter"
        description="Facts stand between two braces and are filled in for each request."
        autosize
        minRows={12}
        value={words.body}
        onChange={({ currentTarget }) => onWords({ ...words, body: currentTarget.value })}
      />
      <ul className="template-problems" aria-live="polite" aria-label="What stands in the way">
        {problems.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <ActProblem problem={problem} onLookAgain={() => void lookAgain()} />
      <Group gap="xs">
        <Button type="submit" loading={acting} disabled={!changed || problems.length > 0}>
          Save these words
        </Button>
        {changed && (
          <Button variant="default" onClick={() => onWords({ subject: template.subject, body: template.body })}>
            Discard
          </Button>
        )}
      </Group>
    </form>
  );
}

/** Asked of the server while somebody types: the rule is there. */
function useProblems(id: string, words: LetterWords): readonly string[] {
  const [{ subject, body }] = useDebouncedValue(words, 250);
  const { data, previousData } = useQuery(LetterTemplateProblemsDocument, {
    variables: { id, subject, body },
    fetchPolicy: "no-cache",
  });
  return (data ?? previousData)?.letterTemplateProblems ?? [];
}
