// Industries that a document speaks of: those whose headings its passages stand under.
// $documentId  id of the document
// row          id, passageCount
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)-[:UNDER_HEADING]->(industry:Industry)
RETURN industry.id AS id, count(DISTINCT passage.id) AS passageCount
ORDER BY id
