import type { Ledger } from "../../../requests/ledger/ledger.store.js";
import type { Availability } from "../availability.js";
import type { Connection } from "../connection.js";
import { erase } from "./erase.js";
import { useLink } from "./links.js";
import { paper, papers, plan } from "./papers.js";
import { answered, happenings, requestOf, requests, sealed } from "./requests.js";
import { standingChanges, standingCounts, standingsOf } from "./standing.js";
import { keyFingerprint, putTemplate, template, templates } from "./templates.js";
import { write } from "./write.js";

/** The ledger in the map's database: requests are nodes beside the map, and no relationship leads from one to the other. */
export function neo4jLedger(connection: Connection, { guarded }: Pick<Availability, "guarded">): Ledger {
  return {
    write: (batch) => guarded(() => write(connection, batch)),
    request: (id) => guarded(() => requestOf(connection, id)),
    requests: (asked) => guarded(() => requests(connection, asked)),
    happenings: (request) => guarded(() => happenings(connection, request)),
    sealed: (request) => guarded(() => sealed(connection, request)),
    plan: (digest, revision) => guarded(() => plan(connection, { digest, revision })),
    papers: (request) => guarded(() => papers(connection, request)),
    paper: (id) => guarded(() => paper(connection, id)),
    useLink: (hash, purpose, at) => guarded(() => useLink(connection, { hash, purpose, at })),
    standingsOf: (tokens) => guarded(() => standingsOf(connection, tokens)),
    standingChanges: (after, first) => guarded(() => standingChanges(connection, { after, first })),
    standingCounts: () => guarded(() => standingCounts(connection)),
    templates: () => guarded(() => templates(connection)),
    template: (id, version) => guarded(() => template(connection, { id, version })),
    putTemplate: (given) => guarded(() => putTemplate(connection, given)),
    answered: (from, to) => guarded(() => answered(connection, { from, to })),
    erase: (answeredBy, most) => guarded(() => erase(connection, { answeredBy, most })),
    keyFingerprint: (mine) => guarded(() => keyFingerprint(connection, mine)),
  };
}
