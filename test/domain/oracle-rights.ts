/** What each right asks of whom, said a second time: sentence by sentence from the statute, with no table. */
import { type DataMap, purposeById } from "../../api/model/data-map.js";
import type { Flow, Right } from "../../api/model/flow.js";

const ADS = "bp_advertising_marketing_not_ccba";
const OURS = ["internal", "inbound"];
const SERVICE = ["business_purpose", "onward_service"];
/** Sold or shared, or to be considered so. */
const SOLD = ["sale", "sharing", "presumed_sale", "onward_uncovered"];
/** A provider, or somebody who was meant to be one. */
const MEANT_TO_SERVE = [...SERVICE, "presumed_sale", "onward_uncovered"];

export function demanded(map: DataMap, right: Right, [flow, disclosure]: [Flow, string]): string {
  switch (right) {
    case "opt_out_sale_share":
      if (SOLD.includes(disclosure)) return "STOP";
      if (disclosure === "onward_third_party") return "EXPECT_FORWARD";
      if (disclosure === "consumer_directed") return "CONTINUE";
      if (!SERVICE.includes(disclosure)) return "NONE";
      return flow.purposes.includes(ADS) ? "CONTINUE_WITHOUT_COMBINING" : "CONTINUE";
    case "limit_spi":
      if (disclosure === "consumer_directed" || isPermitted(flow, disclosure)) return "CONTINUE";
      if (OURS.includes(disclosure) || SERVICE.includes(disclosure)) return "INSTRUCT";
      return disclosure === "onward_third_party" ? "EXPECT_FORWARD" : "STOP";
    case "delete":
      if (SOLD.includes(disclosure)) return "NOTIFY_AND_DIRECT";
      if (OURS.includes(disclosure) || disclosure === "business_purpose") return "INSTRUCT";
      return ["onward_service", "onward_third_party"].includes(disclosure) ? "EXPECT_FORWARD" : "NONE";
    case "correct":
      if (OURS.includes(disclosure) || ["business_purpose", "presumed_sale"].includes(disclosure)) return "INSTRUCT";
      return ["onward_service", "onward_uncovered"].includes(disclosure) ? "EXPECT_FORWARD" : "NONE";
    case "know_categories":
    case "know_specific":
      return OURS.includes(disclosure) || MEANT_TO_SERVE.includes(disclosure) ? "COLLECT" : "NONE";
    case "admt_opt_out":
      if (disclosure === "consumer_directed" || isAdvertising(map, flow)) return "NONE";
      if (OURS.includes(disclosure) || disclosure === "business_purpose") return "INSTRUCT";
      if (["onward_service", "onward_third_party"].includes(disclosure)) return "EXPECT_FORWARD";
      return "NOTIFY_AND_DIRECT";
  }
}

export function goesOn(right: Right, disclosure: string): boolean {
  if (disclosure === "consumer_directed") return false;
  return disclosure !== "disclosed" || right === "limit_spi" || right === "admt_opt_out";
}

export function holderOf(right: Right): string | null {
  if (right === "opt_out_sale_share") return null;
  return right.startsWith("know_") ? "COLLECT" : "INSTRUCT";
}

function isPermitted(flow: Flow, disclosure: string): boolean {
  const forUs = OURS.includes(disclosure) || SERVICE.includes(disclosure);
  return (
    flow.purposes.length > 0 &&
    flow.purposes.every(
      (id) =>
        ["bp_security_integrity", "bp_quality_safety_improvement"].includes(id) ||
        (forUs && ["bp_short_term_transient", "bp_perform_services"].includes(id)),
    )
  );
}

function isAdvertising(map: DataMap, flow: Flow): boolean {
  return (
    flow.purposes.length > 0 &&
    flow.purposes.every((id) => id === ADS || id === "bp_ad_counting_audit" || purposeById(map, id)?.kind === "ccba")
  );
}
