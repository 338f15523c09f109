import { useQuery } from "@apollo/client/react";
import { SegmentedControl, Text } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { ClausesDocument, type ContractFindingInput, type Role } from "../generated/graphql.js";
import { word } from "../ui/choices.js";
import { useReader } from "./reader.js";
import { StatusChoice, type Read } from "./status-choice.js";
import "./clauses.css";

export type FirstFindings = readonly ContractFindingInput[];

interface FirstReadingProps {
  readonly findings: FirstFindings;
  readonly onChange: (findings: FirstFindings) => void;
}

const asked: readonly Role[] = ["SERVICE_PROVIDER", "CONTRACTOR", "THIRD_PARTY"];

/** A first pass over the clauses, for whoever has the paper at hand; words and places follow on the contract's page. */
export function FirstReading({ findings, onChange }: FirstReadingProps): ReactElement {
  const { about } = useWords();
  const [role, setRole] = useState<Role>("SERVICE_PROVIDER");
  const { data } = useQuery(ClausesDocument, { variables: { role } });
  const { reader } = useReader(about?.today ?? "");
  const choose = (clause: string, status: Read) => {
    const others = findings.filter((finding) => finding.clause !== clause);
    const read = { clause, reviewer: reader.name, reviewedOn: about?.today ?? null };
    onChange(status === "NOT_READ" ? others : [...others, { ...read, status }]);
  };
  return (
    <details className="first-reading">
      <summary className="plain-summary">Read its clauses now ({findings.length} read)</summary>
      <SegmentedControl
        my="sm"
        aria-label="Clauses of which role"
        value={role}
        onChange={(value) => setRole(value)}
        data={asked.map((value) => ({ value, label: word(value) }))}
      />
      <ul className="clauses">
        {(data?.clauses ?? []).map(({ id, label, requirement }) => (
          <li key={id} className="clause">
            <div>
              <strong>{label}</strong>
              <Text size="sm" c="dimmed">
                {requirement}
              </Text>
            </div>
            <StatusChoice
              label={`${label}: how it was read`}
              value={findings.find(({ clause }) => clause === id)?.status ?? "NOT_READ"}
              onChange={(status) => choose(id, status)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
