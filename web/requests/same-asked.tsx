import { useApolloClient } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { WithdrawRequestDocument } from "../generated/graphql.js";
import { requestPage } from "../parties/place.js";
import { Block } from "../ui/block.js";
import { Reasons } from "../ui/reasons.js";
import { ActProblem } from "./act-problem.js";
import type { RequestSeen } from "./request-page.js";
import { RequestStateMark } from "./request-state.js";
import { useAct } from "./use-act.js";

interface SameAskedProps {
  readonly request: RequestSeen;
  readonly onLookAgain: () => void;
}

/** The same person asked the same more than once: the others can be joined with this one, which goes on. */
export function SameAsked({ request, onLookAgain }: SameAskedProps): ReactElement | null {
  const client = useApolloClient();
  const { act, acting, problem, forget } = useAct();
  const { sameAsked, again, id: kept, receivedOn } = request;
  if (sameAsked.length === 0 && again.length === 0) return null;
  const join = async ({ id, version }: RequestSeen["sameAsked"][number]) => {
    const because = `Joined with the request received ${receivedOn} (${kept}).`;
    const send = () => client.mutate({ mutation: WithdrawRequestDocument, variables: { id, version, because } });
    if (await act(send, "Joined")) onLookAgain();
  };
  const lookAgain = () => {
    forget();
    onLookAgain();
  };
  return (
    <Block title="Asked again by the same person" count={sameAsked.length}>
      <Reasons because={again} />
      <ul className="same-asked">
        {sameAsked.map((other) => (
          <li key={other.id}>
            <span>
              <Anchor component={Link} to={requestPage(other.id)} size="sm" className="num">
                Received {other.receivedOn}
              </Anchor>
              <span className="detail">
                <RequestStateMark state={other.state} />
              </span>
            </span>
            {other.possible.includes("WITHDRAW") && (
              <Button variant="default" size="compact-sm" loading={acting} onClick={() => void join(other)}>
                Join with this one
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ActProblem problem={problem} onLookAgain={lookAgain} />
    </Block>
  );
}
