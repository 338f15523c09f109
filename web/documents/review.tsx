import { SegmentedControl } from "@mantine/core";
import { useMemo, useState, type ReactElement } from "react";
import { Link } from "react-router";
import { arriving } from "../ui/arriving.js";
import { useTitle } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { sizeOf, typeOf } from "./file-words.js";
import type { Marked } from "./marks.js";
import type { DocumentShown } from "./review-page.js";
import { TextPane } from "./text-pane.js";
import { useProposal, type Proposal, type SuggestedClause } from "./use-proposal.js";
import { useText } from "./use-text.js";
import "./review.css";

/** The forms of the side are no reason for the text to wait. */
const ReviewSide = arriving(async () => (await import("./review-side.js")).ReviewSide, "what it says");

interface ReviewProps {
  readonly document: DocumentShown;
  readonly onAttached: () => void;
}

/** The document on one side, what it says on the other; where there is room for one only, a switch. */
export function Review({ document, onAttached }: ReviewProps): ReactElement {
  useTitle(`Review of ${document.name}`);
  const text = useText(document);
  const { value: proposal, error, retry } = useProposal(document.id);
  const [side, setSide] = useState("clauses");
  const [active, setActive] = useState<string | null>(null);
  const marks = useMemo(() => marksOf(proposal), [proposal]);
  return (
    <div className="review" data-side={side}>
      <ReviewHead document={document} side={side} onSide={setSide} />
      <div className="review-side" aria-label="What it says" role="region">
        {text.error !== undefined && <Problem what="The whole text" error={text.error} onRetry={text.retry} />}
        {error !== undefined && <Problem what="What it says" error={error} onRetry={retry} />}
        {proposal === null && error === undefined && <Waiting what="what it says" rows={12} />}
        {proposal !== null && <ReviewSide {...{ document, proposal, active, onAttached }} onActive={setActive} />}
      </div>
      <TextPane segments={text.segments} marks={marks} active={active} onPick={setActive} />
    </div>
  );
}

interface ReviewHeadProps {
  readonly document: DocumentShown;
  readonly side: string;
  readonly onSide: (side: string) => void;
}

function ReviewHead({ document, side, onSide }: ReviewHeadProps): ReactElement {
  return (
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
        onChange={onSide}
        data={[
          { value: "clauses", label: "Clauses" },
          { value: "text", label: "Document" },
        ]}
      />
    </header>
  );
}

function marksOf(proposal: Proposal | null): readonly Marked[] {
  return proposal?.suggestion.clauses.flatMap(passagesOf) ?? [];
}

function passagesOf({ clause, evidence }: SuggestedClause): readonly Marked[] {
  return evidence.map(({ segment, start, end }) => ({ segment, start, end, of: clause.id }));
}
