// Removes the passages of a document, and with them all that they state.
// $documentId  id of the document
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)
DETACH DELETE passage
