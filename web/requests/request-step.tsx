import type { ReactElement } from "react";
import { Link } from "react-router";
import { useWords } from "../apollo/about.js";
import { partyPage } from "../parties/place.js";
import { Reasons } from "../ui/reasons.js";
import type { RequestSeen } from "./request-page.js";
import { RecordStep } from "./record-step.js";

export interface RequestStepProps {
  readonly request: RequestSeen;
  readonly step: RequestSeen["steps"][number];
  readonly follow: (moving: boolean) => void;
  readonly onLookAgain: () => void;
}

/** One party of the plan: what it must do, by when, why, by which way it is reached, and what became of it. */
export function RequestStepItem(props: RequestStepProps): ReactElement {
  const { word } = useWords();
  const { mark, isOpen, toDo, step } = props.step;
  const { label, meaning } = word("actions", step.action);
  return (
    <li className="request-step" data-step data-step-open={isOpen || undefined}>
      <div className="request-step-head">
        <Link to={partyPage(step.party)} className="name request-step-party" data-step-head>
          {step.party.name}
        </Link>
        {toDo && step.dueOn !== null && mark === null && <span className="num dimmed">by {step.dueOn}</span>}
      </div>
      <p className="request-step-action" title={meaning}>
        {label}
        {step.certainty === "POSSIBLE" && <span className="dimmed"> · reached possibly</span>}
        {step.enforced && <span className="dimmed"> · its own gate stops it</span>}
      </p>
      {mark && (
        <p className="request-step-mark" data-outcome-was={mark.outcome}>
          <strong>{word("stepOutcomes", mark.outcome).label}</strong>{" "}
          <span className="dimmed num">
            {mark.on}, {mark.by}
          </span>
          {mark.note !== null && <span className="detail name">{mark.note}</span>}
        </p>
      )}
      <KeptHere request={props.request} name={step.party.name} />
      <Why step={step} />
      {isOpen && <RecordStep {...props} />}
    </li>
  );
}

type Step = RequestSeen["steps"][number]["step"];

function Why({ step: { because, path, latestOn } }: { readonly step: Step }): ReactElement {
  return (
    <details>
      <summary className="plain-summary">Why, and by which way</summary>
      <Way path={path} />
      <Reasons because={because} />
      {latestOn !== null && <p className="detail num">Latest lawful date {latestOn}.</p>}
    </details>
  );
}

/** A shortest way that the information took, party by party, in the order of travel. */
function Way({ path }: { readonly path: Step["path"] }): ReactElement | null {
  const [first] = path;
  if (!first) return null;
  return (
    <p className="request-step-way">
      <span className="name">{first.from.name}</span>
      {path.map(({ id, to }) => (
        <span key={id}>
          {" → "}
          <span className="name">{to.name}</span>
        </span>
      ))}
    </p>
  );
}

/** Parts that this party keeps, each with its exception. */
function KeptHere({ request, name }: Pick<RequestStepProps, "request"> & { readonly name: string }): ReactElement {
  return (
    <>
      {request.kept
        .filter(({ partyName }) => partyName === name)
        .map(({ exception, because, until }) => (
          <p key={`${exception.id} ${because}`} className="request-step-mark">
            {exception.label} <span className="citation">{exception.citation}</span>
            <span className="detail name">
              {because}
              {until !== null && ` Until ${until}.`}
            </span>
          </p>
        ))}
    </>
  );
}
