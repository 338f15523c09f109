import { SegmentedControl } from "@mantine/core";
import { useMemo, useState, type ReactElement } from "react";
import { Link } from "react-router";
import { Problem } from "../ui/problem.js";
import { useTitle } from "../ui/page.js";
import { Waiting } from "../ui/waiting.js";
import { ChooseContract } from "./choose-contract.js";
import { ClauseReview } from "./clause-review.js";
import { sizeOf, typeOf } from "./file-words.js";
import type { Marked } from "./marks.js";
import type { DocumentShown } from "./review-page.js";
import { StateTerms } from "./state-terms.js";
import { TextPane } from "./text-pane.js";
import { useReading, type Reading, type SuggestedClause } from "./use-reading.js";
import { Warnings } from "./warnings.js";
import "./review.css";

interface ReviewProps {
  readonly document: DocumentShown;
  readonly onAttached: () => void;
}

/** The document on one side, what it says on the other; where there is room for one only, a switch. */
export function Review({ document, onAttached }: ReviewProps): ReactElement {
  useTitle(`Review of ${document.name}`);
  const { reading, error, retry } = useReading(document.id);
  const [side, setSide] = useState("clauses");
  return (
    <div className="review" data-side={side}>
      <header className="review-head">
        <div>
          <span className="detail">
            <Link to="/documents">Documents</Link> · {typeOf(document.mediaType)}, {sizeOf(document.bytes)}
            {document.pages !== null && `, ${String(document.pages)} pages`} ·{" "}
            {/* The bytes as they were given, from the server: not a page of this application. */}
            <a href={`/documents/${document.id}`}>Download the file</a> ·{" "}
            <Link to={`/compare?after=${document.id}`}>Compare with an earlier version</Link>
          </span>
          <h1 className="name">{document.name}</h1>
        </div>
        <SegmentedControl
          className="review-switch"
          aria-label="What is shown"
          value={side}
          onChange={setSide}
          data={[
            { value: "clauses", label: "Clauses" },
            { value: "text", label: "Document" },
          ]}
        />
      </header>
      {error !== undefined && <Problem what="The document" error={error} onRetry={retry} />}
      {reading === null && error === undefined && <Waiting what="the document" rows={12} />}
      {reading !== null && <Sides document={document} reading={reading} onAttached={onAttached} />}
    </div>
  );
}

interface SidesProps extends ReviewProps {
  readonly reading: Reading;
}

function Sides({ document, reading, onAttached }: SidesProps): ReactElement {
  const [active, setActive] = useState<string | null>(null);
  const marks = useMemo(() => reading.suggestion.clauses.flatMap(marksOf), [reading]);
  const contract = document.contracts[0];
  return (
    <>
      <div className="review-side" aria-label="What it says" role="region">
        <Warnings notes={document.notes} warnings={reading.suggestion.warnings} />
        {!contract && <ChooseContract document={document} reading={reading} onAttached={onAttached} />}
        {contract && (
          <ClauseReview
            document={document.id}
            contract={contract}
            suggested={reading.suggestion.clauses}
            active={active}
            onActive={setActive}
          />
        )}
        {contract && <StateTerms terms={reading.suggestion.stateClauses} />}
        {!contract && <Preview suggested={reading.suggestion.clauses} />}
      </div>
      <TextPane segments={reading.segments} marks={marks} active={active} onPick={setActive} />
    </>
  );
}

function marksOf({ clause, evidence }: SuggestedClause): readonly Marked[] {
  return evidence.map(({ segment, start, end }) => ({ segment, start, end, of: clause.id }));
}

function Preview({ suggested }: { readonly suggested: readonly SuggestedClause[] }): ReactElement {
  const count = (status: string) => suggested.filter((each) => each.status === status).length;
  return (
    <p className="dimmed">
      Read for {suggested.length} clauses: {count("PRESENT")} look present, {count("PARTIAL")} partial,{" "}
      {count("MISSING")} missing. They are yours to accept once it is known whose contract this is.
    </p>
  );
}
