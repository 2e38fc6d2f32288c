// Which asset is named under which industry's heading; `roles` is empty unless it is called leading there.
// row  assetId, industryId, roles
MATCH (asset:Asset)-[stated:STATED_IN]->(passage:Passage)-[:UNDER_HEADING]->(industry:Industry)
RETURN asset.id AS assetId, industry.id AS industryId, collect(DISTINCT stated.role) AS roles
ORDER BY assetId, industryId
