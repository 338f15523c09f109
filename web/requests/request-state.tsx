import type { ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import type { RequestState } from "../generated/graphql.js";

export function RequestStateMark({ state }: { readonly state: RequestState }): ReactElement {
  const { label, meaning } = useWords().word("requestStates", state);
  return (
    <span className="request-state" data-state={state} title={meaning}>
      {label}
    </span>
  );
}
