// What passages claim to count, beside the assets that they name.
// $passageIds  ids of passages
// row          one per asset and passage: passageId, kind, claimedCount, assetId, assetName
MATCH (passage:Entity)
WHERE passage.id IN $passageIds
MATCH (passage)<-[stated:STATED_IN]-(asset:Asset)
WHERE stated.claimedCount IS NOT NULL
RETURN passage.id AS passageId, asset.kind AS kind, stated.claimedCount AS claimedCount, asset.id AS assetId, asset.name AS assetName
ORDER BY passageId, kind, claimedCount, assetId
