// Figures that plans set for an industry: the one they print, or the one they stand under.
// $industryId  id of the industry
// row          the target's properties, its passage and document
MATCH (target:Target)-[stated:STATED_IN]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
WHERE target.industryId = $industryId
RETURN properties(target) AS properties, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY documentId, start, target.order, target.id
