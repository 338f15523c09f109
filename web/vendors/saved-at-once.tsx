import type { ReactElement, ReactNode } from "react";
import { TrialContext, useNewTrial } from "../map/trial/trial.js";

/** The map's forms outside the map, where there is no "Try first": what is sent is saved. */
export function SavedAtOnce({ children }: { readonly children: ReactNode }): ReactElement {
  return <TrialContext value={useNewTrial()}>{children}</TrialContext>;
}
