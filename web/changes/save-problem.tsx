import { Alert, Button, Group, Text } from "@mantine/core";
import { useEffect, useRef, type ReactElement } from "react";
import type { ProblemParts } from "../ui/problem-of.js";
import { useSaidAtField } from "./use-said-at-field.js";

interface SaveProblemProps {
  readonly problem: ProblemParts | null;
  /** What the form holds, shown beside the current version in a conflict. */
  readonly mine?: unknown;
  /** Saves over the other's version. */
  readonly onOverwrite?: () => void;
  /** Takes the other's version into the form. */
  readonly onTakeTheirs?: () => void;
}

/** What the server answered to a save, where the form is: never a dialog. */
export function SaveProblem({ problem, mine, onOverwrite, onTakeTheirs }: SaveProblemProps): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed could not be pressed again meanwhile, so the browser let go of it.
  useEffect(() => {
    if (problem && document.activeElement === document.body) box.current?.focus();
  }, [problem]);
  const atField = useSaidAtField(problem);
  if (!problem) return null;
  const conflict = problem.code === "CONFLICT";
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="light"
      title={conflict ? "Somebody else changed this meanwhile" : "Not saved"}
    >
      <Text size="sm" className="name">
        {atField === null ? problem.message.replace(PLACE, "") : "What is wrong is said beside the field."}
      </Text>
      {conflict && <BothVersions theirs={problem.details["current"]} mine={mine} />}
      {conflict && (
        <Group gap="xs" mt="sm">
          {onTakeTheirs && (
            <Button size="xs" variant="default" onClick={onTakeTheirs}>
              Take theirs
            </Button>
          )}
          {onOverwrite && (
            <Button size="xs" onClick={onOverwrite}>
              Save mine over it
            </Button>
          )}
        </Group>
      )}
    </Alert>
  );
}

/** Where it stood in the request says nothing to whoever filled in a form. */
const PLACE = /^changes\[\d+\]: /;

function BothVersions({ theirs, mine }: { readonly theirs: unknown; readonly mine: unknown }): ReactElement {
  const left = fieldsOf(theirs);
  const right = fieldsOf(mine);
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const different = names.filter((name) => left[name] !== right[name]);
  return (
    <table className="both-versions">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Now on the map</th>
          <th scope="col">Yours</th>
        </tr>
      </thead>
      <tbody>
        {different.map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="name">{left[name] ?? "–"}</td>
            <td className="name">{right[name] ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function fieldsOf(version: unknown): Readonly<Record<string, string>> {
  if (typeof version !== "object" || version === null) return {};
  const shown = Object.entries(version).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return Object.fromEntries(shown.map(([name, value]) => [name, shownValue(value)]));
}

function shownValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
