// A document, issued for its province. Its passages stay as they are.
// $documentId  id of the document
// $provinceId  id of the province it plans
// $properties  all properties of the document
MATCH (province:Entity {id: $provinceId})
MERGE (document:Entity {id: $documentId})
SET document = $properties, document:Document
MERGE (document)-[:ISSUED_FOR]->(province)
