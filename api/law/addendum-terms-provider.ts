/**
 * What a service provider or a contractor promises, clause by clause: 11 CCR § 7051(a) and (b), § 1798.140(e)(6), (j)
 * and (ag), § 1798.100(d). Annex 1 has the purposes, Annex 2 the categories.
 */
export const PROVIDER_TERMS: Readonly<Record<string, readonly string[]>> = {
  sp_written_contract: [
    "This addendum is a written contract that binds both parties. It covers all Personal Information that the Business makes available to the {recipient}, or that the {recipient} collects or receives on behalf of the Business.",
  ],
  sp_no_sell_share: [
    "The {recipient} must not sell Personal Information and must not share it for cross-context behavioral advertising, whether it is given money, something else of value, or nothing in return.",
  ],
  sp_specific_purposes: [
    "The {recipient} processes Personal Information for the specific business purposes listed in Annex 1. Naming the services or the whole agreement adds no purpose to that list.",
  ],
  sp_limited_specified_statement: [
    "The Business discloses Personal Information to the {recipient} only for the limited and specified business purposes set out in Annex 1.",
  ],
  sp_no_other_purpose: [
    "The {recipient} must not retain, use or disclose Personal Information for any purpose other than the business purposes in Annex 1, unless the CCPA permits it.",
  ],
  sp_no_other_commercial_purpose: [
    "That goes for business of its own as well: the {recipient} must not retain, use or disclose Personal Information for any commercial purpose other than the business purposes in Annex 1, unless the CCPA permits it.",
  ],
  sp_no_outside_relationship: [
    "The {recipient} must not retain, use or disclose Personal Information outside the direct business relationship between the {recipient} and the Business, unless the CCPA permits it.",
  ],
  sp_no_combining: [
    "The {recipient} must not combine Personal Information, or bring it up to date, with personal information that it has from another source or from its own dealings with a consumer, unless the regulations under the CCPA permit it.",
  ],
  sp_comply_same_protection: [
    "The {recipient} must comply with the CCPA and its regulations where they apply to it, and must give Personal Information the same level of privacy protection that the CCPA requires of the Business.",
  ],
  sp_oversight_right: [
    "The Business may take reasonable and appropriate steps to ensure that the {recipient} uses Personal Information in a manner consistent with what the CCPA asks of the Business.",
  ],
  sp_notify_cannot_meet: [
    "The {recipient} must notify the Business once it has determined that it can no longer meet its obligations under the CCPA.",
  ],
  sp_stop_remediate: [
    "Upon notice, the Business may take reasonable and appropriate steps to stop and remediate unauthorized use of Personal Information by the {recipient}. It may, for instance, ask for documents which show that the information of consumers who asked for deletion is no longer kept.",
  ],
  sp_consumer_requests: [
    "The {recipient} must enable the Business to comply with consumer requests under the CCPA. The Business will inform the {recipient} of each consumer request with which it must comply, and give it the information necessary to do so.",
  ],
  sp_subcontractor_notice: [
    "The {recipient} must notify the Business whenever it engages a subcontractor to process Personal Information, or a subcontractor of its own engages another.",
  ],
  sp_subcontractor_flowdown: [
    "The {recipient} may engage a subcontractor only under a written contract that binds the subcontractor to the same obligations as this addendum and the CCPA lay on the {recipient}. Each further subcontractor must be bound by a written contract in the same way.",
  ],
  sp_ads_no_combine_opted_out: [
    "Where it advertises or markets for the Business, the {recipient} must not combine Personal Information of consumers who have opted out with personal information that it has from others or from its own dealings with consumers.",
  ],
  sp_no_ccba: [
    "The services do not include cross-context behavioral advertising, and the {recipient} must not use Personal Information to provide it.",
  ],
  con_certification: [
    "The {recipient} certifies that it understands the restrictions on Personal Information in this addendum and in the CCPA and will comply with them.",
  ],
  con_monitoring: [
    "The parties agree that the Business may monitor how the {recipient} complies with this addendum, by manual reviews and automated scans, and by assessments, audits or other tests at least once every 12 months.",
  ],
  deid_recipient_obligation: [
    "Where the Business makes deidentified information available, the {recipient} must take reasonable measures so that it cannot be linked to a consumer or a household, must publicly commit to keep and use it in deidentified form, and must not attempt to reidentify it. It must bind by contract whoever it hands that information on to, to do the same.",
  ],
};
