// An asset.
// $assetId  its id
// row       as in the list
MATCH (asset:Entity {id: $assetId})
WHERE asset:Asset
RETURN asset.id AS id, asset.kind AS kind, asset.name AS name, asset.aliases AS aliases,
  [(asset)-[stated:STATED_IN]->(passage:Passage) WHERE stated.role IS NOT NULL | stated.role] AS roles,
  [(asset)-[:LOCATED_IN]->(place:Entity) | {id: place.id, name: place.name, cityId: place.cityId, cityName: place.cityName}] AS places,
  COUNT { (asset)-[:STATED_IN]->() } AS passageCount
ORDER BY id
