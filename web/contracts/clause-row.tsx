import { Button, Text } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { plain } from "../apollo/about.js";
import { SaveProblem } from "../changes/save-problem.js";
import type { ClausesQuery, FindingFieldsFragment } from "../generated/graphql.js";
import { EvidenceForm } from "./evidence-form.js";
import type { Reader } from "./reader.js";
import { StatusChoice, type Read } from "./status-choice.js";
import { useFinding, type Reading } from "./use-finding.js";

export type ClauseShown = ClausesQuery["clauses"][number];

interface ClauseRowProps {
  readonly contract: string;
  readonly clause: ClauseShown;
  readonly finding: FindingFieldsFragment | undefined;
  readonly revision: number;
  readonly reader: Reader;
}

/** One clause: what the law wants, how it was read, where it stands in the contract and who says so. */
export function ClauseRow({ contract, clause, finding, revision, reader }: ClauseRowProps): ReactElement {
  const [writing, setWriting] = useState(false);
  const { save, applying, sent } = useFinding({ contract, clause, finding, revision });
  const choose = (status: Read) =>
    void save({
      ...evidenceOf(finding),
      reviewer: reader.name ?? finding?.reviewer ?? null,
      reviewedOn: reader.today,
      status,
    });
  return (
    <li id={clause.id} className="clause" tabIndex={-1}>
      <ClauseWords clause={clause} />
      <div className="clause-reading" aria-busy={applying.saving}>
        <StatusChoice
          label={`${clause.label}: how it was read`}
          value={finding?.status ?? "NOT_READ"}
          onChange={choose}
        />
        {!writing && <Evidence finding={finding} label={clause.label} onWrite={() => setWriting(true)} />}
        {writing && (
          <EvidenceForm
            finding={finding}
            reader={reader}
            saving={applying.saving}
            onSave={(reading) => void save(reading).then((saved) => saved && setWriting(false))}
            onCancel={() => setWriting(false)}
          />
        )}
        <SaveProblem
          problem={applying.problem}
          mine={sent}
          onTakeTheirs={applying.forget}
          onOverwrite={() => sent && void save(sent, { over: true })}
        />
      </div>
    </li>
  );
}

function ClauseWords({ clause }: { readonly clause: ClauseShown }): ReactElement {
  const { label, requirement, citation, required, roleBearing, condition, confidence, note } = clause;
  const weight = !required ? "Recorded, not required" : roleBearing ? "Required, and decides the role" : "Required";
  return (
    <div>
      <h3 className="clause-label">{label}</h3>
      <Text size="sm">{requirement}</Text>
      <span className="detail">
        {weight}
        {condition && `, only for: ${plain(condition).toLowerCase()}`} · {citation}
      </span>
      {note && <span className="detail">{note}</span>}
      {confidence === "UNVERIFIED" && (
        <span className="clause-unverified">Law not verified: check before relying on it</span>
      )}
    </div>
  );
}

interface EvidenceProps {
  readonly finding: FindingFieldsFragment | undefined;
  readonly label: string;
  readonly onWrite: () => void;
}

function Evidence({ finding, label, onWrite }: EvidenceProps): ReactElement | null {
  if (!finding) return null;
  const { quote, place, reviewer, reviewedOn } = finding;
  const source = [place, reviewer, reviewedOn].filter((part) => part !== null && part !== "").join(" · ");
  return (
    <div className="clause-evidence">
      {quote && <blockquote className="name">{quote}</blockquote>}
      {source !== "" && <span className="detail name num">{source}</span>}
      <Button variant="subtle" size="compact-xs" onClick={onWrite} aria-label={`Words and place of “${label}”`}>
        {quote || place ? "Edit words and place" : "Add words and place"}
      </Button>
    </div>
  );
}

function evidenceOf(finding: FindingFieldsFragment | undefined): Omit<Reading, "status"> {
  return { quote: finding?.quote ?? null, place: finding?.place ?? null };
}
