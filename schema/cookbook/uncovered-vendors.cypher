// To which vendors does a system of ours send anything although no contract that we signed with them is in force?
//
// $day  the day asked about, as text: '2026-11-24'
//
// In force: recorded as in force (and not still on its way to be signed), begun, not past its last day unless it renews itself, not superseded (for good, from the first day of the
// successor), and everything that it amends in force too. An unknown first day has long been.
// Not judged: what the contract says, covers or lacks, and whether the law asks for one (a flow that the consumer
// directs, or one of deidentified information, may need none).
MATCH (vendor:Vendor)
WHERE EXISTS { (:System)-[:FLOWS_TO]->(vendor) }
  AND NOT EXISTS {
    MATCH (contract:Contract)-[:BINDS]->(vendor)
    WHERE contract.onBehalfOf IS NULL
      AND NOT EXISTS {
        MATCH (contract)-[:AMENDS*0..]->(part:Contract)
        WHERE part.progress <> 'in_force'
          OR part.effectiveFrom > $day
          OR (NOT part.evergreen AND part.expiresOn < $day)
          OR EXISTS {
            MATCH (successor:Contract)-[:SUPERSEDES]->(part)
            WHERE successor.progress = 'in_force' AND coalesce(successor.effectiveFrom, '') <= $day
          }
      }
  }
RETURN vendor.id AS vendor, vendor.name AS name, COUNT { (:System)-[:FLOWS_TO]->(vendor) } AS flows
ORDER BY vendor;
