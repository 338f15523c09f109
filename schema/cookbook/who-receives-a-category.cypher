// Which vendors certainly receive a category of personal information, over any number of flows?
//
// $category  id of a category; the ones below it are asked about too
// $from      ids of parties, taken to hold all of that; null: every system
//
// One category must travel the whole way: each flow names it itself. A flow that names a category above it, or none,
// may carry it too; such possible receipts are left out, and so is what comes from parties not asked about.
// Flows of deidentified information count like all others, whatever the contract behind them says.
MATCH (category:PiCategory)-[:UNDER*0..]->(:PiCategory {id: $category})
WITH DISTINCT category.id AS category
UNWIND coalesce($from, COLLECT { MATCH (s:System) RETURN s.id }) AS start
MATCH (:Party {id: start})-[f:FLOWS_TO]->(first:Party)
// Where every system is a start, what goes from one to another adds nothing.
WHERE category IN f.carries AND ($from IS NOT NULL OR first:Vendor)
WITH DISTINCT category, first
// Only the ends are wanted, and each once: so the planner visits no party twice instead of listing every way.
MATCH (first)-[onward:FLOWS_TO*0..]->(vendor:Vendor)
WHERE all(f IN onward WHERE category IN f.carries)
WITH DISTINCT vendor
RETURN vendor.id AS vendor, vendor.name AS name
ORDER BY vendor;
