// Puts products and focus items into segments by the terms that matched.
// $rows  list of {nodeId, segmentId, term}
UNWIND $rows AS row
MATCH (node:Entity {id: row.nodeId})
MATCH (segment:Entity {id: row.segmentId})
CREATE (node)-[:PLACED_IN {term: row.term}]->(segment)
