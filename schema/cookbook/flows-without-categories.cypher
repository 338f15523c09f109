// Which flows are not documented? They name no category of personal information, or no purpose though they go into a
// vendor. Not recorded is unknown, and never nothing.
//
// No parameters. Not judged: whether what is named is true.
MATCH (from:Party)-[f:FLOWS_TO]->(to:Party)
WITH f, from, to, isEmpty(f.carries) AS noCategories, to:Vendor AND isEmpty(f.purposes) AS noPurposes
WHERE noCategories OR noPurposes
RETURN f.id AS flow, from.id AS from, to.id AS to, noCategories, noPurposes, f.owner AS owner
ORDER BY flow;
