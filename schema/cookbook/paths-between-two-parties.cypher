// By which ways can personal information go from one party to another? Shortest first, no party twice in one of them.
//
// $from, $to  ids of two parties
// $category   id of a category: it or one below it must possibly travel the whole way; null: any one category must
// $hops       the most flows in a way, from 1 to 8; the 8 stands in the pattern, where no parameter can
//
// Possibly: a flow may carry what stands below the categories it names, and anything where it names none.
// On a dense map the ways are very many, and all of them are looked at: start with few hops.
// Flows of deidentified information count like all others, whatever the contract behind them says.
MATCH (category:PiCategory)-[:UNDER*0..]->(above:PiCategory)
WITH category, collect(DISTINCT above.id) AS names
WHERE $category IS NULL OR $category IN names
WITH collect(names) AS asked
MATCH (from:Party {id: $from}), (to:Party {id: $to})
MATCH way = (from) ((a)-[flows:FLOWS_TO]->(b) WHERE a <> to AND b <> from){1,8} (to)
WHERE size(flows) <= $hops
  AND all(party IN nodes(way) WHERE single(other IN nodes(way) WHERE other = party))
  AND any(names IN asked WHERE all(f IN flows WHERE isEmpty(f.carries) OR any(id IN f.carries WHERE id IN names)))
WITH [f IN flows | f.id] AS flows, [party IN nodes(way) | party.id] AS parties
RETURN size(flows) AS hops, parties, flows
ORDER BY hops, flows;
