/**
 * What a third party promises to whom information is sold or shared: 11 CCR § 7053(a), § 1798.100(d); a forwarded
 * opt-out binds it mainly by these words (§ 7026(f)(2)). Annex 1 has the purposes, Annex 2 the categories.
 */
export const THIRD_PARTY_TERMS: Readonly<Record<string, readonly string[]>> = {
  tp_specific_purposes: [
    "The limited and specified purposes for which the Business makes Personal Information available to the {recipient} are listed in Annex 1. Naming the whole agreement adds no purpose to that list.",
  ],
  tp_use_only_for_purposes: [
    "The Business makes Personal Information available to the {recipient} only for the limited and specified purposes in Annex 1, and the {recipient} must use Personal Information only for those purposes.",
  ],
  tp_comply_same_protection: [
    "The {recipient} must comply with the CCPA and its regulations where they apply to it, and must give Personal Information the same level of privacy protection that the CCPA requires of the Business.",
  ],
  tp_honor_forwarded_requests: [
    "When the Business forwards a consumer's request to opt out of sale and sharing, the {recipient} must comply with the request: it must stop selling and sharing the Personal Information of that consumer, must not use it beyond what the request leaves open, and must pass the request on to everyone to whom it made that information available.",
    "The {recipient} must deal in the same way with a forwarded request to delete Personal Information or to limit the use of sensitive personal information.",
  ],
  tp_oversight_attestation: [
    "The Business may take reasonable and appropriate steps, such as asking for an attestation, to ensure that the {recipient} uses Personal Information in a manner consistent with what the CCPA asks of the Business.",
  ],
  tp_stop_remediate: [
    "Upon notice, the Business may take reasonable and appropriate steps to stop and remediate unauthorized use of Personal Information by the {recipient}. It may, for instance, ask for documents which show that the information of consumers who opted out is no longer kept or used.",
  ],
  tp_notify_cannot_meet: [
    "The {recipient} must notify the Business once it has determined that it can no longer meet its obligations under the CCPA.",
  ],
  deid_recipient_obligation: [
    "Where the Business makes deidentified information available, the {recipient} must take reasonable measures so that it cannot be linked to a consumer or a household, must publicly commit to keep and use it in deidentified form, and must not attempt to reidentify it. It must bind by contract whoever it hands that information on to, to do the same.",
  ],
};
