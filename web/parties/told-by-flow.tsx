import { Anchor } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import type { ReasonToldFragment } from "../generated/graphql.js";
import { flowOnMap } from "./place.js";
import { Told } from "./told.js";
import { wayOf } from "../ui/isolated.js";

interface ToldByFlowProps {
  readonly because: readonly ReasonToldFragment[];
  /** A sentence that stands above already. */
  readonly said: string;
}

/** Reasons gathered under the flow that each one names. */
export function ToldByFlow({ because, said }: ToldByFlowProps): ReactElement {
  const general = because.filter(({ flow, text }) => !flow && text !== said);
  const flows = new Map(because.flatMap(({ flow }) => (flow ? [[flow.id, flow] as const] : [])));
  return (
    <>
      <Told because={general} />
      {[...flows.values()].map(({ id, from, to }) => (
        <div key={id} className="told-group">
          <h4>
            <Anchor component={Link} to={flowOnMap(id)} inherit className="name">
              {wayOf({ from, to })}
            </Anchor>
          </h4>
          <Told because={because.filter(({ flow }) => flow?.id === id)} unsaid={`${wayOf({ from, to })}: `} />
        </div>
      ))}
    </>
  );
}
