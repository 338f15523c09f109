import { grid, PROVIDER_TERMS } from "./grids.js";
import type { Line } from "./line.js";

const LEGAL = "contracts@quillwort.example";

/** Hosting in three tiers: an agreement, the amendment that makes it lawful, and what the tiers signed below. */
export const HOSTING: readonly Line[] = [
  {
    type: "contract",
    id: "cloudbarn-msa-2022",
    name: "Cloudbarn master agreement",
    counterparty: "cloudbarn",
    kind: "master_agreement",
    signedOn: "2022-03-14",
    effectiveFrom: "2022-04-01",
    expiresOn: "2025-03-31",
    evergreen: true,
    noticeDays: 90,
    documents: ["Contracts/Cloudbarn/MSA 2022-03-14.pdf"],
  },
  {
    type: "contract",
    id: "cloudbarn-dpa-2024",
    name: "Cloudbarn data processing amendment",
    counterparty: "cloudbarn",
    kind: "data_processing_agreement",
    signedOn: "2024-01-22",
    effectiveFrom: "2024-02-01",
    amends: "cloudbarn-msa-2022",
    scope: { purposes: ["bp_perform_services"] },
    documents: ["Contracts/Cloudbarn/DPA amendment 2024-01-22.pdf"],
    findings: grid(PROVIDER_TERMS, {
      by: LEGAL,
      on: "2026-02-10",
      but: {
        sp_subcontractor_flowdown: {
          status: "present",
          place: "§ 7.2",
          quote:
            "Cloudbarn binds each subprocessor in writing to every duty of this Annex, and has it do the same below.",
        },
      },
    }),
  },
  {
    type: "contract",
    id: "coldshelf-terms",
    name: "Coldshelf subprocessor terms",
    counterparty: "coldshelf",
    onBehalfOf: "cloudbarn",
    kind: "sub_processor_terms",
    signedOn: "2024-03-04",
    effectiveFrom: "2024-03-04",
    evergreen: true,
    scope: { purposes: ["bp_perform_services"] },
    documents: ["Contracts/Cloudbarn/Coldshelf terms, copy received 2024-05-02.pdf"],
    findings: grid(PROVIDER_TERMS, { by: LEGAL, on: "2026-02-11" }),
  },
  {
    type: "contract",
    id: "deepvault-terms",
    name: "Deepvault subprocessor terms",
    counterparty: "deepvault",
    onBehalfOf: "coldshelf",
    kind: "sub_processor_terms",
    effectiveFrom: "2024-06-01",
    evergreen: true,
    documents: ["Contracts/Cloudbarn/Deepvault terms, extract.pdf"],
    // Only an extract was sent: what it shows is good, the rest nobody has read.
    findings: grid(["sp_no_sell_share", "sp_no_other_purpose", "sp_no_combining", "sp_comply_same_protection"], {
      by: LEGAL,
      on: "2026-02-11",
    }),
  },
];
