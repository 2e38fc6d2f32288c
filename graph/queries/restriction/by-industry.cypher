// Rules against capacity of an industry: the one they print, or the one they stand under.
// $industryId  id of the industry
// row          the restriction's properties, its passage and document
MATCH (restriction:Restriction)-[stated:STATED_IN]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
WHERE restriction.industryId = $industryId
RETURN properties(restriction) AS properties, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY documentId, start, restriction.order, restriction.id
