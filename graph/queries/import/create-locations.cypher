// Where a passage says that an asset is.
// $rows  list of {assetId, placeId, passageId, documentId}
UNWIND $rows AS row
MATCH (asset:Entity {id: row.assetId})
MATCH (place:Entity {id: row.placeId})
CREATE (asset)-[:LOCATED_IN {passageId: row.passageId, documentId: row.documentId}]->(place)
