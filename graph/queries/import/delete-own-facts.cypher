// Removes the facts that are one passage's own: targets, restrictions, tasks, focus and structures of a document's passages.
// $documentId  id of the document
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)<-[:STATED_IN]-(fact:Entity)
WHERE fact:Target OR fact:Restriction OR fact:Task OR fact:Focus OR fact:Structure
DETACH DELETE fact
