import type { ReactElement } from "react";
import { ChooseContract } from "./choose-contract.js";
import { ClauseReview } from "./clause-review.js";
import type { DocumentShown } from "./review-page.js";
import { StateTerms } from "./state-terms.js";
import type { Proposal, SuggestedClause } from "./use-proposal.js";
import { Warnings } from "./warnings.js";

export interface ReviewSideProps {
  readonly document: DocumentShown;
  readonly proposal: Proposal;
  readonly active: string | null;
  readonly onActive: (clause: string | null) => void;
  readonly onAttached: () => void;
}

/** What the document says: whose contract it is, and then clause by clause. */
export function ReviewSide({ document, proposal, active, onActive, onAttached }: ReviewSideProps): ReactElement {
  const { clauses, stateClauses, warnings } = proposal.suggestion;
  const contract = document.contracts[0];
  return (
    <>
      <Warnings notes={document.notes} warnings={warnings} />
      {!contract && <ChooseContract document={document} proposal={proposal} onAttached={onAttached} />}
      {contract && (
        <ClauseReview
          document={document.id}
          contract={contract}
          suggested={clauses}
          active={active}
          onActive={onActive}
        />
      )}
      {contract && <StateTerms terms={stateClauses} />}
      {!contract && <Preview suggested={clauses} />}
    </>
  );
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
