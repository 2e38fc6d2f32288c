// Where passages put some assets.
// $assetIds  ids of assets
// row        one per asset, place and passage: assetId, id of the place, name, cityId, cityName, passageId, documentId
MATCH (asset:Entity)
WHERE asset.id IN $assetIds
MATCH (asset)-[located:LOCATED_IN]->(place:Entity)
RETURN asset.id AS assetId, place.id AS id, place.name AS name, place.cityId AS cityId, place.cityName AS cityName,
  located.passageId AS passageId, located.documentId AS documentId
ORDER BY assetId, id, passageId
