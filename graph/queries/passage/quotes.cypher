// Passages as quotes.
// $passageIds  ids of passages
// row          the passage, documentName
MATCH (passage:Entity)
WHERE passage.id IN $passageIds
MATCH (passage)-[:IN_DOCUMENT]->(document:Document)
RETURN passage.id AS id, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY documentId, start, id
