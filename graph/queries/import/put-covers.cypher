// Which industries a chain covers; `printed` is the heading as the reference data spell it.
// $rows  list of {chainId, industryId, printed}
UNWIND $rows AS row
MATCH (industry:Entity {id: row.industryId})
MATCH (chain:Entity {id: row.chainId})
CREATE (chain)-[:COVERS {printed: row.printed}]->(industry)
