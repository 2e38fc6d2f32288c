// Puts products into segments by the terms that matched.
// $rows  list of {productId, segmentId, term}
UNWIND $rows AS row
MATCH (product:Entity {id: row.productId})
MATCH (segment:Entity {id: row.segmentId})
CREATE (product)-[:PLACED_IN {term: row.term}]->(segment)
