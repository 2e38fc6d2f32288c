// Takes products and focus items out of segments.
// $rows  list of {nodeId, segmentId, term}
UNWIND $rows AS row
MATCH (node:Entity {id: row.nodeId})-[placed:PLACED_IN]->(segment:Entity {id: row.segmentId})
DELETE placed
