// Removes the damaged places of a document.
// $documentId  id of the document
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(damage:Damage)
DETACH DELETE damage
