import { useQuery } from "@apollo/client/react";
import { Button, TextInput } from "@mantine/core";
import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { Link } from "react-router";
import { SaveProblem } from "../changes/save-problem.js";
import { useReader } from "../contracts/reader.js";
import { ClausesDocument, ReviewFindingsDocument, type FindingStatus } from "../generated/graphql.js";
import { contractPage, vendorPage } from "../parties/place.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { ClauseCard } from "./clause-card.js";
import { decisionsOf, nextOpen, type Decision } from "./decisions.js";
import { ReviewKeys } from "./review-keys.js";
import type { DocumentShown } from "./review-page.js";
import { useAccept } from "./use-accept.js";
import { useReviewKeys } from "./use-review-keys.js";
import type { SuggestedClause } from "./use-proposal.js";

interface ClauseReviewProps {
  readonly document: string;
  readonly contract: DocumentShown["contracts"][number];
  readonly suggested: readonly SuggestedClause[];
  readonly active: string | null;
  readonly onActive: (clause: string | null) => void;
}

/** Clause after clause: what is proposed, on which words, and what a person makes of it. */
export function ClauseReview({ document, contract, suggested, active, onActive }: ClauseReviewProps): ReactElement {
  const role = contract.counterparty.declaredRole;
  const clauses = useQuery(ClausesDocument, { variables: { role } });
  const found = useQuery(ReviewFindingsDocument, { variables: { id: contract.id } });
  const node = found.data?.node;
  const findings = node && "findings" in node ? node.findings : undefined;
  const decisions = useMemo(
    () => decisionsOf(clauses.data?.clauses ?? [], { suggested, findings: findings ?? [] }),
    [clauses.data, suggested, findings],
  );
  const error = clauses.error ?? found.error;
  if (error && decisions.length === 0)
    return <Problem what="The clauses" error={error} onRetry={() => void found.refetch()} />;
  if (!findings || decisions.length === 0) return <Waiting what="the clauses" />;
  return (
    <>
      <p className="review-contract">
        <Link to={contractPage(contract.id)}>{contract.title}</Link> with{" "}
        <Link to={vendorPage(contract.counterparty.id)}>{contract.counterparty.name}</Link>
      </p>
      <Deciding
        target={{ document, contract: contract.id, revision: found.data?.about.revision ?? null }}
        vendor={contract.counterparty}
        decisions={decisions}
        active={active}
        onActive={onActive}
        onSaved={() => void found.refetch()}
      />
    </>
  );
}

type Vendor = ClauseReviewProps["contract"]["counterparty"];

interface DecidingProps {
  readonly target: Parameters<typeof useAccept>[0];
  readonly vendor: Vendor;
  readonly decisions: readonly Decision[];
  readonly active: string | null;
  readonly onActive: (clause: string | null) => void;
  readonly onSaved: () => void;
}

function Deciding({ target, vendor, decisions, active, onActive, onSaved }: DecidingProps): ReactElement {
  const { accept, problem } = useAccept(target);
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const [quotes, setQuotes] = useState<ReadonlyMap<string, string>>(new Map());
  const list = useRef<HTMLUListElement>(null);
  const shown = active ?? nextOpen(decisions, null, aside);
  const decide = (decision: Decision, status: FindingStatus) => {
    const { id } = decision.clause;
    const quote = quotes.get(id) ?? decision.suggested?.evidence[0]?.quote ?? null;
    const spoken = status === "PRESENT" || status === "PARTIAL";
    onActive(nextOpen(decisions, id, new Set([...aside, ...sent])));
    setSent((before) => new Set([...before, id]));
    void accept([{ clause: id, status, quote: spoken ? quote : null }], null).then((kept) => {
      if (!kept) setSent((before) => new Set([...before].filter((each) => each !== id)));
      onSaved();
    });
  };
  const setApart = ({ clause }: Decision) => {
    setAside((before) => new Set([...before, clause.id]));
    onActive(nextOpen(decisions, clause.id, new Set([...aside, clause.id])));
  };
  const takeSelected = ({ clause }: Decision) => {
    const words = window.getSelection()?.toString().trim() ?? "";
    if (words !== "") setQuotes((before) => new Map([...before, [clause.id, words]]));
  };
  const onKeyDown = useReviewKeys({ decisions, sent, active: shown, onActive, decide, setApart, takeSelected });
  useFollowed(list, active);
  useAtHand(list);
  const missing = decisions.filter(({ finding, suggested }) => !finding && suggested?.status === "MISSING");
  return (
    <>
      <ReviewBar decisions={decisions} />
      {decisions.every(({ finding }) => finding) && <AllRead vendor={vendor} />}
      <SaveProblem problem={problem} />
      <ul ref={list} className="review-clauses" onKeyDown={onKeyDown} aria-label="Clauses">
        {decisions.map((decision) => (
          <ClauseCard
            key={decision.clause.id}
            decision={decision}
            open={decision.clause.id === shown}
            aside={aside.has(decision.clause.id)}
            quote={quotes.get(decision.clause.id) ?? null}
            onOpen={() => onActive(decision.clause.id)}
            onDecide={(status) => decide(decision, status)}
            onSetApart={() => setApart(decision)}
            onTakeSelected={() => takeSelected(decision)}
          />
        ))}
      </ul>
      {missing.length > 1 && (
        <Button
          variant="default"
          onClick={() =>
            void accept(
              missing.map(({ clause }) => ({ clause: clause.id, status: "MISSING", quote: null })),
              `${String(missing.length)} clauses accepted as missing`,
            ).then(onSaved)
          }
        >
          Accept that {missing.length} are missing
        </Button>
      )}
      <ReviewKeys />
    </>
  );
}

/** What the reading was for is one step away. */
function AllRead({ vendor }: { readonly vendor: Vendor }): ReactElement {
  return (
    <p className="review-contract" role="status">
      Every clause is read. See what it changes for <Link to={vendorPage(vendor.id)}>{vendor.name}</Link>.
    </p>
  );
}

function ReviewBar({ decisions }: { readonly decisions: readonly Decision[] }): ReactElement {
  const field = useReader("");
  const read = decisions.filter(({ finding }) => finding !== undefined).length;
  return (
    <div className="review-bar">
      <div className="review-progress">
        <p role="status">
          {read} of {decisions.length} clauses read
        </p>
        <progress value={read} max={decisions.length} aria-label="Clauses read" />
      </div>
      <TextInput
        aria-label="Reading as"
        placeholder="Your name or e-mail"
        value={field.typed}
        onChange={({ currentTarget }) => field.type(currentTarget.value)}
      />
    </div>
  );
}

/** The keyboard goes along to the clause that is next; whoever works with the mouse is not moved. */
function useFollowed(list: { readonly current: HTMLUListElement | null }, active: string | null): void {
  useEffect(() => {
    if (active === null) return;
    const card = list.current?.querySelector<HTMLElement>(`[data-clause="${CSS.escape(active)}"]`);
    card?.scrollIntoView({ block: "nearest" });
    if (list.current?.contains(document.activeElement)) card?.focus({ preventScroll: true });
  }, [list, active]);
}

/** A review that opens while nothing is being typed or pressed is ready for its keys. */
function useAtHand(list: { readonly current: HTMLUListElement | null }): void {
  useEffect(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus({ preventScroll: true });
  }, [list]);
}
