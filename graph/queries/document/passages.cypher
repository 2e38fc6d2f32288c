// Passages of a document, in order, with what each states.
// $documentId  id of the document
// $from        first ordinal
// $to          ordinal to stop before
// row          the passage, damage, unread, facts (in no order)
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)
WHERE passage.ordinal >= $from AND passage.ordinal < $to
RETURN passage.id AS id, passage.kind AS kind, passage.text AS text, passage.documentId AS documentId, passage.ordinal AS ordinal,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage, passage.unread AS unread,
  [(passage)<-[stated:STATED_IN]-(fact:Entity) | {id: fact.id, name: fact.name, printed: stated.printed}] AS facts
ORDER BY ordinal, id
