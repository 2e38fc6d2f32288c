// Removes the facts that are one passage's own: targets, restrictions and tasks of a document's passages.
// $documentId  id of the document
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)<-[:STATED_IN]-(fact:Entity)
WHERE fact:Target OR fact:Restriction OR fact:Task
DETACH DELETE fact
