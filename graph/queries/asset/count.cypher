// How many assets of a kind there are.
// $kind  cluster, enterprise, park, project, technology or brand
// row    total
MATCH (asset:Asset)
WHERE asset.kind = $kind
RETURN count(*) AS total
