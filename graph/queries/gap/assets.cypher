// Clusters, enterprises and the like that plans name under a chain's headings, one row for each passage.
// row  chainId, assetId, kind, name, role, passageId, documentId, locations: cityId and the documentId that says so (in no order)
MATCH (chain:Chain)-[:COVERS]->(industry:Industry)<-[:UNDER_HEADING]-(passage:Passage)<-[stated:STATED_IN]-(asset:Asset)
RETURN chain.id AS chainId, asset.id AS assetId, asset.kind AS kind, asset.name AS name, stated.role AS role,
  passage.id AS passageId, passage.documentId AS documentId,
  [(asset)-[located:LOCATED_IN]->(place:Entity) | {cityId: place.cityId, documentId: located.documentId}] AS locations
ORDER BY chainId, assetId, passageId
