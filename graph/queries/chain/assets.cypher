// Clusters, enterprises and the like that plans name under one chain's headings, one row for each passage.
// $chainId  id of the chain
// row       as of all chains: chainId, assetId, kind, name, role, passageId, documentId, locations (in no order)
MATCH (chain:Entity {id: $chainId})-[:COVERS]->(industry:Industry)<-[:UNDER_HEADING]-(passage:Passage)<-[stated:STATED_IN]-(asset:Asset)
RETURN chain.id AS chainId, asset.id AS assetId, asset.kind AS kind, asset.name AS name, stated.role AS role,
  passage.id AS passageId, passage.documentId AS documentId,
  [(asset)-[located:LOCATED_IN]->(place:Entity) | {cityId: place.cityId, documentId: located.documentId}] AS locations
ORDER BY assetId, passageId
