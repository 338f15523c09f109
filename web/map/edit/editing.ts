import type { InspectedFlow } from "../inspect/flow-panel.js";
import type { InspectedParty } from "../inspect/party-panel.js";

/** What the panel's form is about. `revision` is the one its values were read at. */
export type Editing =
  | { readonly what: "new-system" }
  | { readonly what: "new-vendor" }
  | { readonly what: "new-flow"; readonly from: string | null; readonly to: string | null }
  | { readonly what: "party"; readonly party: InspectedParty; readonly revision: number }
  | { readonly what: "flow"; readonly flow: InspectedFlow; readonly revision: number };
