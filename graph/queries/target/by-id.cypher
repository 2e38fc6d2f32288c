// A figure that a plan sets, with the passage that sets it.
// $targetId    id of the target
// row          the target's properties, its passage and document
MATCH (target:Entity {id: $targetId})-[stated:STATED_IN]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
RETURN properties(target) AS properties, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY passageId
