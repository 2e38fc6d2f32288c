// Segments of the reference data, each in its chain.
// $rows  list of {id, chainId, properties}
UNWIND $rows AS row
MATCH (chain:Entity {id: row.chainId})
MERGE (segment:Entity {id: row.id})
SET segment = row.properties, segment:Segment
MERGE (segment)-[:IN_CHAIN]->(chain)
