import { addendum } from "./contracts-providers.js";
import { grid, PROVIDER_TERMS, THIRD_PARTY_TERMS } from "./grids.js";
import type { Line } from "./line.js";

const LEGAL = "contracts@quillwort.example";
const BUYING = "procurement@quillwort.example";

/** Agreements with something amiss: a term, a scope, a date, or nobody has read them. */
export const LACKING: readonly Line[] = [
  addendum("inkpost", {
    effectiveFrom: "2024-05-01",
    expiresOn: "2027-04-30",
    scope: { purposes: ["bp_perform_services"] },
    findings: grid(PROVIDER_TERMS, {
      by: LEGAL,
      on: "2026-01-26",
      but: {
        sp_specific_purposes: { status: "present", place: "Annex 1", quote: "sending order and delivery messages" },
      },
      more: { sp_ads_no_combine_opted_out: "not_applicable" },
    }),
  }),
  addendum("sumwise", {
    id: "sumwise-terms",
    name: "Sumwise terms of use",
    kind: "click_through",
    effectiveFrom: "2021-11-08",
    evergreen: true,
    findings: grid(["sp_no_sell_share", "sp_limited_specified_statement", "sp_comply_same_protection"], {
      by: BUYING,
      on: "2026-03-16",
      but: { sp_no_sell_share: { status: "partial", place: "§ 12", quote: "We will not sell Customer Data." } },
      more: {
        sp_specific_purposes: { status: "partial", place: "§ 2", quote: "to provide the Service" },
        sp_no_other_purpose: "partial",
        sp_no_other_commercial_purpose: "missing",
        sp_no_outside_relationship: "missing",
        sp_no_combining: { status: "missing", place: "§ 14 allows benchmarks across customers" },
        sp_oversight_right: "missing",
        sp_notify_cannot_meet: "missing",
        sp_stop_remediate: "missing",
        sp_consumer_requests: "partial",
        sp_subcontractor_notice: "present",
        sp_subcontractor_flowdown: "missing",
        sp_no_ccba: "missing",
      },
    }),
  }),
  addendum("bugsieve", {
    name: "Bugsieve data processing agreement",
    kind: "data_processing_agreement",
    signedOn: "2026-09-28",
    effectiveFrom: "2026-10-01",
    expiresOn: "2028-09-30",
    scope: { purposes: ["bp_debugging"] },
    documents: ["Contracts/Bugsieve/DPA 2026-09-28.docx"],
  }),
  addendum("surveyfern", {
    effectiveFrom: "2023-07-01",
    expiresOn: "2026-06-30",
    findings: grid(PROVIDER_TERMS, { by: BUYING, on: "2023-08-14" }),
  }),
  addendum("mapthimble", {
    effectiveFrom: "2025-03-01",
    expiresOn: "2027-02-28",
    scope: {
      purposes: ["bp_perform_services"],
      categories: ["pi_identifiers", "pi_geolocation"],
    },
    // Precise geolocation is sensitive: a scope must name it, and this one does not.
    findings: grid(PROVIDER_TERMS, { by: LEGAL, on: "2026-01-28" }),
  }),
  addendum("reviewpebble", {
    effectiveFrom: "2024-02-01",
    expiresOn: "2027-01-31",
    noticeDays: 30,
    scope: {
      purposes: ["bp_perform_services"],
      categories: ["pi_identifiers", "pi_customer_records", "pi_commercial"],
    },
    findings: grid(PROVIDER_TERMS, { by: BUYING, on: "2026-02-02" }),
  }),
  thirdParty("adlattice", {
    id: "adlattice-mspa",
    name: "Multi-state privacy agreement, joined by Adlattice",
    kind: "mspa",
    effectiveFrom: "2024-09-01",
    evergreen: true,
    findings: grid(THIRD_PARTY_TERMS, { by: LEGAL, on: "2026-02-17" }),
  }),
  thirdParty("leafpoints", {
    id: "leafpoints-partnership",
    name: "Leafpoints partnership",
    effectiveFrom: "2025-06-01",
    expiresOn: "2028-05-31",
    findings: grid(THIRD_PARTY_TERMS, {
      by: LEGAL,
      on: "2026-02-18",
      but: {
        tp_honor_forwarded_requests: "missing",
        tp_stop_remediate: { status: "partial", place: "§ 11", quote: "after thirty days' notice" },
      },
    }),
  }),
  thirdParty("studyhall", {
    id: "studyhall-research",
    name: "Studyhall research agreement",
    effectiveFrom: "2026-01-15",
    expiresOn: "2028-01-14",
    findings: grid(THIRD_PARTY_TERMS, {
      by: LEGAL,
      on: "2026-01-12",
      more: {
        deid_recipient_obligation: {
          status: "present",
          place: "§ 3",
          quote: "The Institute keeps the data without names and does not try to find out whose they are.",
        },
      },
    }),
  }),
];

function thirdParty(vendor: string, rest: Readonly<Record<string, unknown>>): Line {
  return { type: "contract", counterparty: vendor, kind: "third_party_contract", ...rest };
}
