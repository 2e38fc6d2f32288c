// Assets of a kind, by id, with the roles that passages give them and the headings they stand under.
// $kind   cluster, enterprise, park, project, technology or brand
// $skip   rows to pass over
// $limit  how many at the most
// row     id, kind, name, aliases, roles, places, passageCount
MATCH (asset:Asset)
WHERE asset.kind = $kind
RETURN asset.id AS id, asset.kind AS kind, asset.name AS name, asset.aliases AS aliases,
  [(asset)-[stated:STATED_IN]->(passage:Passage) WHERE stated.role IS NOT NULL | stated.role] AS roles,
  [(asset)-[:LOCATED_IN]->(place:Entity) | {id: place.id, name: place.name, cityId: place.cityId, cityName: place.cityName}] AS places,
  COUNT { (asset)-[:STATED_IN]->() } AS passageCount
ORDER BY id
SKIP $skip
LIMIT $limit
