// Passages that name a place and gave no layout.
// $placeNames  full names of the city and its counties
// $limit       how many at the most
// row          the passage, its document, and why nothing was read
MATCH (passage:Passage)-[:IN_DOCUMENT]->(document:Document)
WHERE passage.unread IS NOT NULL AND any(name IN passage.unreadPlaces WHERE name IN $placeNames)
RETURN passage.id AS id, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage, passage.unread AS reason
ORDER BY documentId, start, id
LIMIT $limit
