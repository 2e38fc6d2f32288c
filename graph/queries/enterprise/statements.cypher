// An enterprise with every passage that names it as leading.
// $enterpriseId  id of the enterprise
// row            one per passage: the enterprise, the passage, its document
MATCH (enterprise:Entity {id: $enterpriseId})-[stated:STATED_IN]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
RETURN enterprise.id AS id, enterprise.name AS name, enterprise.role AS role, enterprise.aliases AS aliases, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end
ORDER BY documentId, start, passageId
