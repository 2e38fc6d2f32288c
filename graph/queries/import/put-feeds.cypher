// Which segment feeds which.
// $rows  list of {from, to}: ids of segments
UNWIND $rows AS row
MATCH (feeder:Entity {id: row.from})
MATCH (fed:Entity {id: row.to})
MERGE (feeder)-[:FEEDS]->(fed)
