// Assets that plans name under an industry's heading, by id.
// $industryId  id of the industry
// row          as in the list, with passageIds under the heading (in no order)
MATCH (industry:Entity {id: $industryId})<-[:UNDER_HEADING]-(passage:Passage)<-[:STATED_IN]-(asset:Asset)
WITH asset, collect(DISTINCT passage.id) AS passageIds
RETURN asset.id AS id, asset.kind AS kind, asset.name AS name, asset.aliases AS aliases, passageIds AS passageIds,
  [(asset)-[stated:STATED_IN]->(passage:Passage) WHERE stated.role IS NOT NULL | stated.role] AS roles,
  [(asset)-[:LOCATED_IN]->(place:Entity) | {id: place.id, name: place.name, cityId: place.cityId, cityName: place.cityName}] AS places,
  COUNT { (asset)-[:STATED_IN]->() } AS passageCount
ORDER BY id
