import { Button } from "@mantine/core";
import type { ReactElement } from "react";
import type { FlowToldFragment } from "../generated/graphql.js";
import { FlowTold } from "./flow-told.js";

interface FlowListProps {
  readonly flows: readonly FlowToldFragment[];
  readonly total: number;
  readonly at?: string;
  readonly onMore?: (() => void) | undefined;
}

export function FlowList({ flows, total, at, onMore }: FlowListProps): ReactElement {
  return (
    <>
      <ul className="flow-list">
        {flows.map((flow) => (
          <FlowTold key={flow.id} flow={flow} {...(at === undefined ? {} : { at })} />
        ))}
      </ul>
      {flows.length < total && (
        <p className="list-count">
          Showing {flows.length} of {total}.{" "}
          {onMore && (
            <Button variant="subtle" size="compact-sm" onClick={onMore}>
              Show more
            </Button>
          )}
        </p>
      )}
    </>
  );
}
