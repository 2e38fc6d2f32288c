// Damaged places of a document, in order.
// $documentId  id of the document
// row          properties, passageIds (in no order)
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(damage:Damage)
RETURN properties(damage) AS properties, [(damage)-[:FOUND_IN]->(passage:Passage) | passage.id] AS passageIds
ORDER BY damage.start, damage.end, damage.id
