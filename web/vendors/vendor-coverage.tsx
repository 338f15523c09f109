import { useQuery } from "@apollo/client/react";
import type { ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { VendorCoverageDocument, type VendorCoverageQuery } from "../generated/graphql.js";
import { Block } from "../ui/block.js";
import { Icon } from "../ui/icon.js";
import { Problem } from "../ui/problem.js";
import { Reasons } from "../ui/reasons.js";
import { Waiting } from "../ui/waiting.js";
import "./coverage.css";

type Vendor = Extract<NonNullable<VendorCoverageQuery["node"]>, { __typename: "Vendor" }>;
type Line = Vendor["coverage"]["lines"][number];

/** What its contracts cover of all that it receives: the server's sentence, and the table it is made of. */
export function VendorCoverage({ id }: { readonly id: string }): ReactElement | null {
  const { data, previousData, error, refetch } = useQuery(VendorCoverageDocument, { variables: { id } });
  const node = (data ?? (previousData?.node?.id === id ? previousData : undefined))?.node;
  if (error) return <Problem what="The coverage" error={error} onRetry={() => void refetch()} />;
  if (node?.__typename !== "Vendor") return <Waiting what="the coverage" rows={2} />;
  const { sentence, lines } = node.coverage;
  if (lines.length === 0) return null;
  return (
    <Block title="Coverage">
      <p className="coverage-sentence name">{sentence}</p>
      <details>
        <summary className="plain-summary">By category and purpose</summary>
        <table className="coverage">
          <caption className="sr-only">Coverage by category and purpose</caption>
          <thead>
            <tr>
              <th scope="col">Category</th>
              <th scope="col">Purpose</th>
              <th scope="col">Covered</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <CoverageRow key={`${line.category?.id ?? ""} ${line.purpose?.id ?? ""}`} line={line} />
            ))}
          </tbody>
        </table>
      </details>
    </Block>
  );
}

const FEW = 2;

function Why({ because }: { readonly because: Line["because"] }): ReactElement {
  if (because.length <= FEW) return <Reasons because={because} />;
  return (
    <details>
      <summary className="plain-summary">{because.length} reasons</summary>
      <Reasons because={because} />
    </details>
  );
}

function CoverageRow({ line: { category, purpose, state, since, flows, because } }: { readonly line: Line }) {
  const { word } = useWords();
  const { label, meaning } = word("coverageStates", state);
  return (
    <tr>
      <td className="name" data-title="Category">
        {category?.label ?? <span className="dimmed">Not recorded</span>}
      </td>
      <td className="name" data-title="Purpose">
        {purpose?.label ?? <span className="dimmed">Not recorded</span>}
      </td>
      <td data-title="Covered">
        <span className="coverage-state" data-state={state} title={meaning}>
          <Icon name={state === "COVERED" ? "check" : state === "NOT_COVERED" ? "close" : "minus"} size={14} /> {label}
        </span>
        <span className="detail num">
          {since !== null && `Since ${since}, `}
          {flows.length === 1 ? "1 flow" : `${String(flows.length)} flows`}
        </span>
      </td>
      <td data-title="Why">
        <Why because={because} />
      </td>
    </tr>
  );
}
