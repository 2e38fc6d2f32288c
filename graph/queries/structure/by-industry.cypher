// Chain structures that plans name under an industry's heading.
// $industryId  id of the industry
// row          the structure's properties, its passage and document
MATCH (industry:Entity {id: $industryId})<-[:UNDER_HEADING]-(passage:Passage)<-[stated:STATED_IN]-(structure:Structure)
MATCH (passage)-[:IN_DOCUMENT]->(document:Document)
RETURN properties(structure) AS properties, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY documentId, start, structure.order, structure.id
