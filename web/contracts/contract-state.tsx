import type { ReactElement } from "react";
import type { ContractState } from "../generated/graphql.js";
import { word } from "../ui/choices.js";
import { Icon, type IconName } from "../ui/icon.js";
import "./contracts.css";

const icons: Readonly<Record<ContractState, IconName>> = {
  IN_FORCE: "check",
  NOT_YET: "arrow",
  EXPIRED: "close",
  SUPERSEDED: "arrow",
  BASE_NOT_IN_FORCE: "minus",
};

/** In words and by a sign; a contract that counts is the only one that stands out. */
export function ContractStateMark({ state }: { readonly state: ContractState }): ReactElement {
  return (
    <span className="contract-state" data-state={state}>
      <Icon name={icons[state]} size={14} /> {word(state)}
    </span>
  );
}
