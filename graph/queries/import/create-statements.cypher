// Evidence: a fact is stated in a passage, with these words.
// $rows  list of {factId, passageId, properties}
UNWIND $rows AS row
MATCH (fact:Entity {id: row.factId})
MATCH (passage:Entity {id: row.passageId})
CREATE (fact)-[stated:STATED_IN]->(passage)
SET stated = row.properties
