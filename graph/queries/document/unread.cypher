// Passages of a document that name a place and gave no fact, in order.
// $documentId  id of the document
// row          the passage with the reason
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)
WHERE passage.unread IS NOT NULL
RETURN passage.id AS id, passage.kind AS kind, passage.text AS text, passage.documentId AS documentId, passage.ordinal AS ordinal,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.unread AS unread
ORDER BY ordinal, id
