import type { ReactElement } from "react";
import { Link } from "react-router";
import type { ContractRowFragment } from "../generated/graphql.js";
import type { Column } from "../lists/long-table.js";
import { contractPage } from "../parties/place.js";
import { word } from "../ui/choices.js";
import { ContractStateMark } from "./contract-state.js";
import { daysBetween } from "./days.js";

export function contractColumns(today: string): readonly Column<ContractRowFragment>[] {
  return [
    {
      title: "Contract",
      width: "26%",
      cell: ({ id, title }, tabIndex) => (
        <Link to={contractPage(id)} className="row-link name" data-row tabIndex={tabIndex}>
          {title}
        </Link>
      ),
    },
    { title: "State", width: "150px", cell: (contract) => <State contract={contract} /> },
    { title: "Binds", width: "auto", cell: (contract) => <Binds contract={contract} /> },
    { title: "Kind", width: "14%", cell: ({ kind }) => word(kind) },
    {
      title: "From",
      width: "116px",
      number: true,
      cell: ({ effectiveFrom }) => <DayOr day={effectiveFrom} none="Not recorded" />,
    },
    {
      title: "Through",
      width: "116px",
      number: true,
      cell: ({ expiresOn }) => <DayOr day={expiresOn} none="No end" />,
    },
    {
      title: "Days left",
      width: "98px",
      number: true,
      cell: (contract) => <DaysLeft contract={contract} today={today} />,
    },
  ];
}

function State({ contract: { state, progress, dueOn } }: { readonly contract: ContractRowFragment }): ReactElement {
  return (
    <>
      <ContractStateMark state={state} progress={progress} />
      {state === "NOT_SIGNED" && dueOn !== null && <span className="detail num">Due {dueOn}</span>}
    </>
  );
}

function Binds({ contract }: { readonly contract: ContractRowFragment }): ReactElement {
  const { counterparty, onBehalfOf } = contract;
  return (
    <>
      <span className="name">{counterparty.name}</span>
      {onBehalfOf && <span className="detail name">Signed by {onBehalfOf.name}</span>}
    </>
  );
}

function DayOr({ day, none }: { readonly day: string | null; readonly none: string }): ReactElement {
  return day === null ? <span className="dimmed">{none}</span> : <span className="num">{day}</span>;
}

function DaysLeft({
  contract,
  today,
}: {
  readonly contract: ContractRowFragment;
  readonly today: string;
}): ReactElement {
  const { expiresOn, evergreen, state } = contract;
  if (expiresOn === null || state === "SUPERSEDED") return <span className="dimmed">–</span>;
  if (evergreen) return <span className="dimmed">Renews</span>;
  const left = daysBetween(today, expiresOn);
  return left < 0 ? (
    <span className="dimmed num">{-left} ago</span>
  ) : (
    <span className="num">{left.toLocaleString("en-US")}</span>
  );
}
