import { useQuery } from "@apollo/client/react";
import { Anchor } from "@mantine/core";
import { useEffect, useState, type ReactElement } from "react";
import { Link, useLocation, useNavigate, useParams } from "react-router";
import { useWords } from "../apollo/about.js";
import { RequestPageDocument, type RequestShownFragment } from "../generated/graphql.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { problemOf } from "../ui/problem-of.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { Gather } from "./gather.js";
import { Pack } from "./pack.js";
import { RequestLetters } from "../playbook/request-letters.js";
import { RequestActs } from "./request-acts.js";
import { RequestHistory } from "./request-history.js";
import { RequestPerson } from "./request-person.js";
import { RequestStanding } from "./request-standing.js";
import { RequestSteps } from "./request-steps.js";
import { RequestVerification } from "./request-verification.js";
import { SameAsked } from "./same-asked.js";
import { StatusLink, type Entered } from "./status-link.js";
import { useRequestChanges } from "./use-request-changes.js";
import "../parties/parties.css";
import "./requests.css";
import "./answer.css";

export type RequestSeen = RequestShownFragment;

const above = (
  <Anchor component={Link} to="/requests">
    Requests
  </Anchor>
);

export function RequestPage(): ReactElement {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(RequestPageDocument, { variables: { id } });
  const request = data?.request;
  useRequestChanges((changed) => {
    if (changed.id === id && changed.version !== request?.version) void refetch();
  });
  if (request) return <RequestShow key={id} request={request} onLookAgain={() => void refetch()} />;
  if (error && problemOf(error).code === "NOT_FOUND")
    return (
      <Page title="Request" above={above}>
        <Empty title="No request has this id" hint="The link was cut short, or what was kept of it was erased." />
      </Page>
    );
  return (
    <Page title="Request" above={above}>
      {error ? (
        <Problem what="This request" error={error} onRetry={() => void refetch()} />
      ) : (
        <Waiting what="the request" rows={10} />
      )}
    </Page>
  );
}

interface RequestShowProps {
  readonly request: RequestSeen;
  readonly onLookAgain: () => void;
}

function RequestShow({ request, onLookAgain }: RequestShowProps): ReactElement {
  const { word } = useWords();
  const entered = useEntered();
  return (
    <Page title={word("rights", request.right).label} above={above}>
      {entered && <StatusLink entered={entered} />}
      <div className="two-columns">
        <div>
          <RequestStanding request={request} />
          <RequestActs request={request} onLookAgain={onLookAgain} />
          <RequestVerification request={request} onLookAgain={onLookAgain} />
          <Gather request={request} onLookAgain={onLookAgain} />
          <Pack request={request} onLookAgain={onLookAgain} />
          <RequestSteps request={request} onLookAgain={onLookAgain} />
          <RequestLetters request={request} onLookAgain={onLookAgain} />
        </div>
        <aside aria-label="About this request">
          <RequestPerson request={request} />
          <SameAsked request={request} onLookAgain={onLookAgain} />
          <RequestHistory request={request} />
        </aside>
      </div>
    </Page>
  );
}

/** Told once, right after the request was entered: whoever comes back to this address does not see it again. */
function useEntered(): Entered | null {
  const { state } = useLocation() as { readonly state: { readonly entered?: Entered } | null };
  const navigate = useNavigate();
  const [entered] = useState(state?.entered ?? null);
  const fresh = state?.entered !== undefined;
  useEffect(() => {
    if (fresh) void navigate(".", { replace: true, state: null });
  }, [fresh, navigate]);
  return entered;
}
