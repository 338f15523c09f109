import type { ReactElement } from "react";
import type { ContractProgress, ContractState } from "../generated/graphql.js";
import { word } from "../ui/choices.js";
import { Icon, type IconName } from "../ui/icon.js";
import "./contracts.css";

const icons: Readonly<Record<ContractState, IconName>> = {
  IN_FORCE: "check",
  NOT_YET: "arrow",
  EXPIRED: "close",
  SUPERSEDED: "arrow",
  BASE_NOT_IN_FORCE: "minus",
  NOT_SIGNED: "draw",
};

interface ContractStateMarkProps {
  readonly state: ContractState;
  /** Says how far it is where it is still on its way. */
  readonly progress?: ContractProgress | undefined;
}

/** In words and by a sign; a contract that counts is the only one that stands out. */
export function ContractStateMark({ state, progress }: ContractStateMarkProps): ReactElement {
  return (
    <span className="contract-state" data-state={state}>
      <Icon name={icons[state]} size={14} /> {word(state === "NOT_SIGNED" && progress ? progress : state)}
    </span>
  );
}
