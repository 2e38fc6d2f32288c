// Passages of a document that has none yet.
// $documentId  id of the document
// $rows        list of {properties}
MATCH (document:Entity {id: $documentId})
UNWIND $rows AS row
CREATE (passage:Entity:Passage)
SET passage = row.properties
CREATE (passage)-[:IN_DOCUMENT]->(document)
