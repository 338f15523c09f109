import { useQuery } from "@apollo/client/react";
import { Anchor } from "@mantine/core";
import { useRef, useState, type ReactElement } from "react";
import { Link } from "react-router";
import { ContractOnItsWay } from "../../contracts/contract-progress.js";
import { VendorAddendumDocument, type AddendumForm, type VendorAddendumQuery } from "../../generated/graphql.js";
import { contractPage } from "../../parties/place.js";
import { Told } from "../../parties/told.js";
import { Block } from "../../ui/block.js";
import { Problem } from "../../ui/problem.js";
import { Waiting } from "../../ui/waiting.js";
import { AddendumChoices } from "./addendum-choices.js";
import { AddendumPreview } from "./addendum-preview.js";
import { DraftForm } from "./draft-form.js";
import { Downloads } from "./downloads.js";
import { useCompany } from "./use-company.js";
import "./addendum.css";

type Vendor = Extract<NonNullable<VendorAddendumQuery["node"]>, { __typename: "Vendor" }>;
export type AddendumShown = Vendor["addendum"];

export interface Chosen {
  readonly form: AddendumForm | null;
  readonly withUnread: boolean;
}

/** The addendum that this vendor lacks: what it would say, as a file, and how far the one sent is on its way. */
export function VendorAddendum({ id }: { readonly id: string }): ReactElement {
  const [chosen, choose] = useState<Chosen>({ form: null, withUnread: false });
  const company = useCompany();
  const followed = useRef<HTMLDivElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const variables = { vendor: id, ...chosen, business: company.name };
  const { data, previousData, error, refetch } = useQuery(VendorAddendumDocument, { variables });
  const answer = data ?? previousData;
  const vendor = answer?.node;
  if (error && !vendor) return <Problem what="The addendum" error={error} onRetry={() => void refetch()} />;
  if (vendor?.__typename !== "Vendor") return <Waiting what="the addendum" rows={3} />;
  const { addendum } = vendor;
  return (
    <Block title="Addendum">
      <div ref={followed} tabIndex={-1}>
        <OnTheirWay
          addendum={addendum}
          revision={answer?.about.revision ?? 0}
          onArrived={() => told.current?.focus({ preventScroll: true })}
        />
      </div>
      <p ref={told} className="addendum-told" tabIndex={-1}>
        {toldOf(addendum)}
      </p>
      {error && <Problem what="The addendum" error={error} onRetry={() => void refetch()} />}
      <AddendumChoices addendum={addendum} chosen={chosen} choose={choose} company={company} />
      {addendum.needed && (
        <>
          <details open>
            <summary className="plain-summary">Before you send it</summary>
            <Told because={addendum.notes} most={12} />
          </details>
          <details>
            <summary className="plain-summary">Read it</summary>
            <AddendumPreview addendum={addendum} />
          </details>
          <Downloads vendor={id} chosen={chosen} company={company.name} />
          {addendum.already === null && (
            <DraftForm vendor={id} chosen={chosen} onDrafted={() => followed.current?.focus({ preventScroll: true })} />
          )}
        </>
      )}
    </Block>
  );
}

function toldOf({ needed, articles, title, amends, unread }: AddendumShown): string {
  const left = unread.length === 1 ? "1 term is" : `${String(unread.length)} terms are`;
  if (!needed && unread.length > 0)
    return `Its contracts lack no term that has been read. ${left} not read yet: review the contract first.`;
  if (!needed) return "Its contracts lack no term that has been read, and cover its flows.";
  const count = articles.length;
  const terms = count === 0 ? "no term, only annexes" : count === 1 ? "1 term" : `${String(count)} terms`;
  return `${title}: ${terms}. ${amends ? `It amends ${amends.title}.` : "It stands by itself: no contract of ours is in force."}`;
}

interface OnTheirWayProps {
  readonly addendum: AddendumShown;
  readonly revision: number;
  readonly onArrived: () => void;
}

function OnTheirWay({ addendum, revision, onArrived }: OnTheirWayProps) {
  return addendum.onTheirWay.map((contract) => (
    <section key={contract.id} className="addendum-on-its-way" aria-label={contract.title}>
      <Anchor component={Link} to={contractPage(contract.id)} fw={600} className="name">
        {contract.title}
      </Anchor>
      <ContractOnItsWay contract={contract} revision={revision} onArrived={onArrived} />
    </section>
  ));
}
