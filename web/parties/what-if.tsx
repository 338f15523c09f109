import { useQuery } from "@apollo/client/react";
import { Button, Group, Text } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useNavigate } from "react-router";
import { useWords } from "../apollo/about.js";
import { DifferenceDocument, type ChangeInput } from "../generated/graphql.js";
import { DifferenceView } from "../map/trial/difference-view.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { onMap } from "./place.js";
import "../map/panel.css";
import "./parties.css";

interface WhatIfProps {
  readonly question: string;
  /** Said above the answer: what exactly was tried. */
  readonly tried: string;
  readonly changes: readonly ChangeInput[];
}

/** Asks what a set of changes would do, without saving any of them. */
export function WhatIf({ question, tried, changes }: WhatIfProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" size="compact-md" aria-expanded={open} onClick={() => setOpen(!open)}>
        {question}
      </Button>
      {open && (
        <div className="what-if" role="region" aria-label={question}>
          <Group justify="space-between" mb={6} wrap="nowrap" align="flex-start">
            <Text size="sm" c="dimmed" className="name">
              {tried} Nothing is saved.
            </Text>
            <Button variant="subtle" size="compact-sm" onClick={() => setOpen(false)}>
              Close
            </Button>
          </Group>
          <Answer changes={changes} />
        </div>
      )}
    </>
  );
}

/** Kept out of the cache: its records are those of a map that does not exist. */
function Answer({ changes }: { readonly changes: readonly ChangeInput[] }): ReactElement {
  const words = useWords();
  const navigate = useNavigate();
  const variables = { changes: [...changes] };
  const { data, error, refetch } = useQuery(DifferenceDocument, { variables, fetchPolicy: "no-cache" });
  if (error && !data) return <Problem what="The difference" error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting what="the difference" rows={4} />;
  return <DifferenceView difference={data.difference} words={words} onSelect={(id) => void navigate(onMap(id))} />;
}
