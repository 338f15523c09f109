import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../../apollo/about.js";
import type { FlagKind, PartyOnMapFragment, Severity } from "../../generated/graphql.js";
import { SeverityMark } from "../../ui/severity-mark.js";
import type { MapData } from "../elements.js";
import { LongList } from "../long-list.js";
import { Section } from "./section.js";

const rank: readonly Severity[] = ["HIGH", "MEDIUM", "LOW"];

/** What the map says at a glance: how much there is, and who needs attention for what. */
export function OverviewPanel({
  data,
  onSelect,
}: {
  readonly data: MapData;
  readonly onSelect: (id: string) => void;
}): ReactElement {
  const { about, flag } = useWords();
  const groups = attention(data.parties);
  return (
    <div className="panel-body">
      <h2 className="panel-title">The map</h2>
      {about && (
        <Text size="sm" c="dimmed" mb="md" className="num">
          {about.counts.systems} systems, {about.counts.vendors} vendors, {about.counts.flows} flows,{" "}
          {about.counts.contracts} contracts, as of {about.today}
        </Text>
      )}
      <Section title="Needs attention">
        {groups.length === 0 && <Text size="sm">Nothing shown here is flagged.</Text>}
        {groups.map(({ kind, label, severity, parties }) => (
          <details key={kind} className="attention">
            <summary>
              <SeverityMark severity={severity} /> <span className="attention-label">{label}</span>
              <span className="num panel-count">{parties.length}</span>
            </summary>
            <Text size="xs" c="dimmed" mb={4}>
              {flag(kind).meaning} {flag(kind).citation}
            </Text>
            <LongList items={parties}>
              {(shown) =>
                shown.map((party) => (
                  <button key={party.id} type="button" className="panel-pick name" onClick={() => onSelect(party.id)}>
                    {party.name}
                  </button>
                ))
              }
            </LongList>
          </details>
        ))}
      </Section>
    </div>
  );
}

interface Attention {
  readonly kind: FlagKind;
  readonly label: string;
  readonly severity: Severity;
  readonly parties: PartyOnMapFragment[];
}

function attention(parties: readonly PartyOnMapFragment[]): readonly Attention[] {
  const groups = new Map<FlagKind, Attention>();
  for (const party of parties)
    for (const { kind, label, severity } of party.flags) {
      const group = groups.get(kind) ?? { kind, label, severity, parties: [] };
      group.parties.push(party);
      groups.set(kind, group);
    }
  const order = ({ severity, parties: found }: Attention) => rank.indexOf(severity) * 10_000 - found.length;
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}
