import type { ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { Block } from "../ui/block.js";
import { Facts } from "../ui/facts.js";
import type { RequestSeen } from "./request-page.js";
import { VerifyForm } from "./verify-form.js";

interface RequestVerificationProps {
  readonly request: RequestSeen;
  readonly onLookAgain: () => void;
}

/** How surely it must be known who asks, and how it was shown. */
export function RequestVerification({ request, onLookAgain }: RequestVerificationProps): ReactElement | null {
  const { demand, verification, possible } = request;
  if (demand === null) return null;
  return (
    <Block title="Verification">
      {!verification && (
        <>
          <ul className="reasons">
            {demand.levels.map(({ id, label, meaning, citation }) => (
              <li key={id}>
                <strong>{label}.</strong> {meaning} {citation && <span className="citation">{citation}</span>}
              </li>
            ))}
          </ul>
          <p>
            {demand.guidance} <span className="citation">{demand.citation}</span>
          </p>
        </>
      )}
      {verification && <Shown verification={verification} />}
      {possible.includes("VERIFY") && <VerifyForm request={request} onLookAgain={onLookAgain} />}
    </Block>
  );
}

function Shown({ verification }: { readonly verification: NonNullable<RequestSeen["verification"]> }): ReactElement {
  const { word } = useWords();
  const { level, means, points, declaration, on } = verification;
  return (
    <Facts
      facts={[
        ["Degree", word("verificationLevels", level).label],
        ["By", word("verificationMeans", means).label],
        ["Data points", points > 0 ? String(points) : null],
        ["Declaration", declaration ? "Signed under penalty of perjury" : null],
        ["On", on],
      ]}
    />
  );
}
