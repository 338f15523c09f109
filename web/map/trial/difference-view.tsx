import { Alert, Text } from "@mantine/core";
import type { ReactElement } from "react";
import type { Words } from "../../apollo/about.js";
import type { DifferencePartsFragment } from "../../generated/graphql.js";
import { SeverityMark } from "../../ui/severity-mark.js";
import { Section } from "../inspect/section.js";
import { isolated, wayOf } from "../../ui/isolated.js";

type Difference = DifferencePartsFragment;

interface DifferenceViewProps {
  readonly difference: Difference;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
}

export function DifferenceView({ difference, words, onSelect }: DifferenceViewProps): ReactElement {
  if (isNothing(difference)) return <Text size="sm">No flag, reach or step would change.</Text>;
  return (
    <>
      {difference.standingSentence !== null && (
        <Alert color="orange" variant="light" p="sm" mb="md" role="note">
          {difference.standingSentence}
        </Alert>
      )}
      <Flags title="Flags raised" flags={difference.flagsRaised} onSelect={onSelect} />
      <Flags title="Flags cleared" flags={difference.flagsCleared} onSelect={onSelect} />
      <Lines
        title="Standing changed"
        onSelect={onSelect}
        lines={difference.standingsChanged.map(({ flow, before, after }) => ({
          id: flow.id,
          name: wayOf(flow),
          detail: changed(words, before, after),
        }))}
      />
      <Lines title="Newly reached" lines={difference.partiesReached.map(bare)} onSelect={onSelect} />
      <Lines title="No longer reached" lines={difference.partiesLost.map(bare)} onSelect={onSelect} />
      <Lines
        title="Still reached by another path"
        onSelect={onSelect}
        lines={difference.stillReached.map(({ party, path }) => ({
          ...party,
          detail: path
            .map(({ from }) => from.name)
            .concat(party.name)
            .map(isolated)
            .join(" → "),
        }))}
      />
      <Lines
        title="Opt-out steps added"
        onSelect={onSelect}
        lines={difference.stepsAdded.map(({ party, action }) => ({ ...party, detail: words.action(action).label }))}
      />
      <Lines
        title="Opt-out steps removed"
        onSelect={onSelect}
        lines={difference.stepsRemoved.map(({ party, action }) => ({ ...party, detail: words.action(action).label }))}
      />
    </>
  );
}

type Standing = Difference["standingsChanged"][number]["before"];

/** The same disclosure can rest on other reasons than before. */
function changed(words: Words, before: Standing, after: Standing): string {
  if (before && after && before.disclosure === after.disclosure)
    return `${words.disclosure(after.disclosure).label}, for other reasons`;
  return `${before ? words.disclosure(before.disclosure).label : "new"} → ${after ? words.disclosure(after.disclosure).label : "gone"}`;
}

function isNothing(difference: Difference): boolean {
  return Object.values(difference).every((list) => !Array.isArray(list) || list.length === 0);
}

function bare({ id, name }: { readonly id: string; readonly name: string }): Line {
  return { id, name, detail: "" };
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly onSelect: (id: string) => void;
}

function Lines({ title, lines, onSelect }: LinesProps): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <Section title={title} count={lines.length}>
      {lines.map(({ id, name, detail }, index) => (
        <button
          key={`${id} ${String(index)}`}
          type="button"
          className="panel-pick panel-pick-wide"
          onClick={() => onSelect(id)}
        >
          <span className="name">{name}</span>
          <span className="dimmed name">{detail}</span>
        </button>
      ))}
    </Section>
  );
}

interface FlagsProps {
  readonly title: string;
  readonly flags: Difference["flagsRaised"];
  readonly onSelect: (id: string) => void;
}

function Flags({ title, flags, onSelect }: FlagsProps): ReactElement | null {
  if (flags.length === 0) return null;
  return (
    <Section title={title} count={flags.length}>
      {flags.map(({ kind, label, severity, party }) => (
        <button
          key={`${kind} ${party.id}`}
          type="button"
          className="panel-pick panel-pick-wide"
          onClick={() => onSelect(party.id)}
        >
          <span>
            <SeverityMark severity={severity} size={16} /> {label}
          </span>
          <span className="dimmed name">{party.name}</span>
        </button>
      ))}
    </Section>
  );
}
