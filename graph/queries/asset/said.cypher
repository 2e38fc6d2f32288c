// What each passage says of some assets: their names and roles.
// $assetIds  ids of assets
// row        one per asset and passage: assetId, passageId, documentId, role
MATCH (asset:Entity)
WHERE asset.id IN $assetIds
MATCH (asset)-[stated:STATED_IN]->(passage:Passage)
RETURN asset.id AS assetId, passage.id AS passageId, passage.documentId AS documentId, stated.role AS role
ORDER BY assetId, passageId
