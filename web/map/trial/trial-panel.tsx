import { useQuery } from "@apollo/client/react";
import { Button, Group, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../../apollo/about.js";
import { SaveProblem } from "../../changes/save-problem.js";
import { DifferenceDocument } from "../../generated/graphql.js";
import { Problem } from "../../ui/problem.js";
import { Waiting } from "../../ui/waiting.js";
import { Section } from "../inspect/section.js";
import { DifferenceView } from "./difference-view.js";
import { useTrial } from "./trial.js";

/** What was tried, what it would change, and the choice to save or discard it. */
export function TrialPanel({ onSelect }: { readonly onSelect: (id: string) => void }): ReactElement {
  const { tried, drop, discard, save, applying } = useTrial();
  return (
    <div className="panel-body">
      <Text size="sm" c="dimmed">
        Nothing here is saved yet
      </Text>
      <h2 className="panel-title">Try first</h2>
      {tried.length === 0 && (
        <Text size="sm">
          Add or change something on the map, or ask of a vendor's contract what if it lapses. The difference shows here
          before anything is saved.
        </Text>
      )}
      {tried.length > 0 && (
        <>
          <Section title="Tried" count={tried.length}>
            {tried.map(({ words }, index) => (
              <div key={`${String(index)} ${words}`} className="panel-row">
                <span className="name">{words}</span>
                <Button size="compact-xs" variant="subtle" onClick={() => drop(index)}>
                  Take back
                </Button>
              </div>
            ))}
          </Section>
          <Group gap="xs" mb="md">
            <Button size="sm" loading={applying.saving} onClick={() => void save()}>
              Save all
            </Button>
            <Button size="sm" variant="default" onClick={discard}>
              Discard
            </Button>
          </Group>
          <SaveProblem problem={applying.problem} onTakeTheirs={discard} />
          <Outcome onSelect={onSelect} />
        </>
      )}
    </div>
  );
}

function Outcome({ onSelect }: { readonly onSelect: (id: string) => void }): ReactElement {
  const { changes } = useTrial();
  const words = useWords();
  const { data, previousData, error, refetch } = useQuery(DifferenceDocument, {
    variables: { changes: [...changes] },
    fetchPolicy: "no-cache",
  });
  if (error) return <Problem what="The difference" error={error} onRetry={() => void refetch()} />;
  const difference = (data ?? previousData)?.difference;
  if (!difference) return <Waiting what="the difference" />;
  return <DifferenceView difference={difference} words={words} onSelect={onSelect} />;
}
