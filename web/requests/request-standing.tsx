import { Anchor } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { useWords } from "../apollo/about.js";
import { home, writeAddress } from "../map/address.js";
import { Facts } from "../ui/facts.js";
import { Reasons } from "../ui/reasons.js";
import { DueMark } from "./due-mark.js";
import type { RequestSeen } from "./request-page.js";
import { RequestStateMark } from "./request-state.js";

/** Where it stands and how long there is, with how the days were counted. */
export function RequestStanding({ request }: { readonly request: RequestSeen }): ReactElement {
  const { word } = useWords();
  const { clock, right, state, method, receivedOn, acknowledgedOn, acknowledgeBy, extendedOn, answeredOn } = request;
  return (
    <section className="request-standing" aria-label="Where it stands">
      <div className="request-due">
        <DueMark clock={clock} dueOn={clock.dueOn} />
        <details>
          <summary className="plain-summary">Why these days</summary>
          <Reasons because={clock.because} />
        </details>
      </div>
      <Facts
        facts={[
          ["Section", word("rights", right).citation],
          ["State", <RequestStateMark key="state" state={state} />],
          ["Waits for", waitsFor(request.waitsFor)],
          ["Came in by", word("requestMethods", method).label],
          ["Received", receivedOn],
          ["Law", request.lawLabel],
          [
            "Receipt",
            acknowledgedOn ? `Confirmed ${acknowledgedOn}` : acknowledgeBy && `To be confirmed by ${acknowledgeBy}`,
          ],
          ["Extended", extendedOn],
          ["Answered", answeredOn],
        ]}
      />
      <Reasons because={request.lawNotes} />
      <OnTheMap request={request} />
    </section>
  );
}

const MOST = 4;

/** The first by name; the steps below have all of them. */
function waitsFor(names: readonly string[]): string {
  const rest = names.length - MOST;
  return `${names.slice(0, MOST).join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
}

/** The plan as the map draws it, counted from the day on which this one was received. */
function OnTheMap({ request: { right, receivedOn } }: { readonly request: RequestSeen }): ReactElement {
  const address = writeAddress({ ...home, overlay: { kind: "request", right, receivedOn } });
  return (
    <p>
      <Anchor component={Link} to={`/?${address.toString()}`} size="sm">
        On the map
      </Anchor>
    </p>
  );
}
