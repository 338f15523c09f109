import { useApolloClient, useQuery } from "@apollo/client/react";
import { Button, Checkbox } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { MakePackageDocument, NeverDisclosedDocument } from "../generated/graphql.js";
import { Block } from "../ui/block.js";
import { ActProblem } from "./act-problem.js";
import { PackageLink } from "./package-link.js";
import type { RequestSeen } from "./request-page.js";
import { useAct } from "./use-act.js";

interface PackProps {
  readonly request: RequestSeen;
  readonly onLookAgain: () => void;
}

const STATES: readonly RequestSeen["state"][] = ["IN_PROGRESS", "COMPLETED", "COMPLETED_IN_PART"];

/** The answer to a request to know as one file, behind a link that works once; what it must not hold is said instead. */
export function Pack({ request, onLookAgain }: PackProps): ReactElement | null {
  const client = useApolloClient();
  const { data } = useQuery(NeverDisclosedDocument);
  const { act, acting, problem, forget } = useAct();
  const [leftOut, setLeftOut] = useState<string[]>([]);
  const [path, setPath] = useState<string | null>(null);
  const { id, version, openSteps, right, state } = request;
  if (!right.startsWith("KNOW_") || openSteps === null || !STATES.includes(state)) return null;
  const make = () =>
    act(async () => {
      // The link is a secret: it goes past the cache, and is gone with this page.
      const options = { mutation: MakePackageDocument, fetchPolicy: "no-cache" } as const;
      const made = await client.mutate({ ...options, variables: { id, version, leftOut } });
      setPath(made.data?.makePackage.path ?? null);
      onLookAgain();
    }, "The package is made");
  const lookAgain = () => {
    forget();
    onLookAgain();
  };
  return (
    <Block title="The package">
      {openSteps > 0 && (
        <p className="dimmed">It can be made once everybody has answered: {openSteps} still to come.</p>
      )}
      {openSteps === 0 && (
        <>
          <Checkbox.Group
            label="What we hold and never disclose"
            description="Each that is checked is left out, and the answer says that it is held (11 CCR § 7024(d))."
            value={leftOut}
            onChange={setLeftOut}
          >
            <div className="left-out">
              {data?.neverDisclosed.map(({ id: row, label, said }) => (
                <Checkbox key={row} value={row} label={label} description={`“${said}”`} />
              ))}
            </div>
          </Checkbox.Group>
          <Button variant={path === null ? "filled" : "default"} loading={acting} onClick={() => void make()}>
            {path === null ? "Make the package" : "Make another"}
          </Button>
          <ActProblem problem={problem} onLookAgain={lookAgain} />
          {path !== null && <PackageLink path={path} />}
        </>
      )}
    </Block>
  );
}
