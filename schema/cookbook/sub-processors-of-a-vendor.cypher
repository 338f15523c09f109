// Who stands behind a vendor? Every vendor that its flows reach, through vendors only, with the vendor that sends to it
// and the contracts that this sender signed with it.
//
// $vendor  id of a vendor
// $day     the day asked about, as text: '2026-11-24'
//
// In force: begun, not past its last day unless it renews itself, not superseded (for good, from the first day of the
// successor), and everything that it amends in force too. An unknown first day has long been.
// Not judged: whether a flow carries what we sent or what the vendor has from elsewhere, whether the recipient is a
// sub-processor in law, and what the contracts say. Flows of deidentified information count like all others.
MATCH way = (:Vendor {id: $vendor})-[:FLOWS_TO*0..]->(sender:Vendor)
WHERE all(party IN nodes(way) WHERE party:Vendor)
WITH DISTINCT sender
MATCH (sender)-[:FLOWS_TO]->(recipient:Vendor)
WITH DISTINCT sender, recipient
OPTIONAL MATCH (contract:Contract {onBehalfOf: sender.id})-[:BINDS]->(recipient)
WITH sender, recipient, contract, NOT EXISTS {
  MATCH (contract)-[:AMENDS*0..]->(part:Contract)
  WHERE part.effectiveFrom > $day
    OR (NOT part.evergreen AND part.expiresOn < $day)
    OR EXISTS {
      MATCH (successor:Contract)-[:SUPERSEDES]->(part)
      WHERE coalesce(successor.effectiveFrom, '') <= $day
    }
} AS isInForce
ORDER BY contract.id
WITH sender, recipient, collect(contract.id) AS contracts,
  collect(CASE WHEN isInForce THEN contract.id END) AS inForce
RETURN sender.id AS sender, recipient.id AS recipient, recipient.name AS name, contracts, inForce
ORDER BY sender, recipient;
