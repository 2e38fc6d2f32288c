// Removes what the headings of a document say of which industry is a branch of which.
// $documentId  id of the document
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)<-[:STATED_IN]-(industry:Industry)
WITH DISTINCT industry
MATCH (industry)-[branch:BRANCH_OF]->(parent:Entity)
WHERE branch.documentId = $documentId
DELETE branch
