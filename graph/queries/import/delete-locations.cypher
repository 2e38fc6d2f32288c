// Removes what the passages of a document say of where assets are.
// $documentId  id of the document
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)<-[:STATED_IN]-(asset:Asset)
WITH DISTINCT asset
MATCH (asset)-[located:LOCATED_IN]->(place:Entity)
WHERE located.documentId = $documentId
DELETE located
