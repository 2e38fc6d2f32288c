// Evidence: a fact is stated in a passage, with these words.
// $rows  list of {factId, passageId, printed}
UNWIND $rows AS row
MATCH (fact:Entity {id: row.factId})
MATCH (passage:Entity {id: row.passageId})
CREATE (fact)-[:STATED_IN {printed: row.printed}]->(passage)
