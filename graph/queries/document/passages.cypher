// Passages of a document, in order, with what each states.
// $documentId  id of the document
// $from        first ordinal
// $to          ordinal to stop before
// row          the passage, layoutIds, unread
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)
WHERE passage.ordinal >= $from AND passage.ordinal < $to
RETURN passage.id AS id, passage.kind AS kind, passage.text AS text, passage.documentId AS documentId, passage.ordinal AS ordinal,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.unread AS unread,
  [(passage)<-[:STATED_IN]-(layout:Layout) | layout.id] AS layoutIds
ORDER BY ordinal, id
