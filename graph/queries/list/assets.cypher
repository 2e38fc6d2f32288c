// Clusters, enterprises and the like under the headings of industries, one row for each heading and passage.
// row  industryId, industryName, assetId, kind, name, role, sort, head, passageId, documentId, locations: cityId and the documentId that says so (in no order)
MATCH (industry:Industry)<-[:UNDER_HEADING]-(passage:Passage)<-[stated:STATED_IN]-(asset:Asset)
RETURN industry.id AS industryId, industry.name AS industryName, asset.id AS assetId, asset.kind AS kind, asset.name AS name,
  stated.role AS role, stated.sort AS sort, stated.head AS head,
  passage.id AS passageId, passage.documentId AS documentId,
  [(asset)-[located:LOCATED_IN]->(place:Entity) | {cityId: place.cityId, documentId: located.documentId}] AS locations
ORDER BY industryId, assetId, passageId
