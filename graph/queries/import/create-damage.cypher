// Damaged places of a document, none of which the graph has yet.
// $documentId  id of the document
// $rows        list of {properties}
MATCH (document:Entity {id: $documentId})
UNWIND $rows AS row
CREATE (damage:Entity:Damage)
SET damage = row.properties
CREATE (damage)-[:IN_DOCUMENT]->(document)
