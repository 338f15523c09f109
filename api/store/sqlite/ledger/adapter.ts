import type { Ledger } from "../../../requests/ledger/ledger.store.js";
import type { Database } from "../connection.js";
import { guarded } from "../errors.js";
import { erase } from "./erase.js";
import { useLink } from "./links.js";
import { paper, papers, plan } from "./papers.js";
import { answered, happenings, requestOf, requests, sealed } from "./requests.js";
import { standingChanges, standingCounts, standingsOf } from "./standing.js";
import { keyFingerprint, putTemplate, template, templates } from "./templates.js";
import { write } from "./write.js";

/** The ledger in the map's file. Every call is one short transaction, so that nothing comes between its statements. */
export function sqliteLedger(db: Database): Ledger {
  return {
    write: (batch) => guarded(() => write(db, batch)),
    request: (id) => guarded(() => requestOf(db, id)),
    requests: (asked) => guarded(() => requests(db, asked)),
    happenings: (request) => guarded(() => happenings(db, request)),
    sealed: (request) => guarded(() => sealed(db, request)),
    plan: (digest, revision) => guarded(() => plan(db, { digest, revision })),
    papers: (request) => guarded(() => papers(db, request)),
    paper: (id) => guarded(() => paper(db, id)),
    useLink: (hash, purpose, at) => guarded(() => useLink(db, { hash, purpose, at })),
    standingsOf: (tokens) => guarded(() => standingsOf(db, tokens)),
    standingChanges: (after, first) => guarded(() => standingChanges(db, { after, first })),
    standingCounts: () => guarded(() => standingCounts(db)),
    templates: () => guarded(() => templates(db)),
    template: (id, version) => guarded(() => template(db, { id, version })),
    putTemplate: (given) => guarded(() => putTemplate(db, given)),
    answered: (from, to) => guarded(() => answered(db, { from, to })),
    erase: (answeredBy, most) => guarded(() => erase(db, { answeredBy, most })),
    keyFingerprint: (mine) => guarded(() => keyFingerprint(db, mine)),
  };
}
