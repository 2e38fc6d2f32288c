// Which passages a damaged place touches.
// $rows  list of {damageId, passageId}
UNWIND $rows AS row
MATCH (damage:Entity {id: row.damageId})
MATCH (passage:Entity {id: row.passageId})
CREATE (damage)-[:FOUND_IN]->(passage)
