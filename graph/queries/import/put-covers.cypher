// Which headings speak of which chain.
// $rows  list of {chainId, industryId}
UNWIND $rows AS row
MATCH (industry:Entity {id: row.industryId})
MATCH (chain:Entity {id: row.chainId})
MERGE (chain)-[:COVERS]->(industry)
