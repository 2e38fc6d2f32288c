// Which segment is a kind of which.
// $rows  list of {from, to}: ids of segments
UNWIND $rows AS row
MATCH (narrower:Entity {id: row.from})
MATCH (wider:Entity {id: row.to})
MERGE (narrower)-[:KIND_OF]->(wider)
