// A passage with its document.
// $passageId  id of the passage
// row         the passage, documentName, unread
MATCH (passage:Entity {id: $passageId})-[:IN_DOCUMENT]->(document:Document)
RETURN passage.id AS id, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage, passage.ordinal AS ordinal, passage.unread AS unread
ORDER BY id
