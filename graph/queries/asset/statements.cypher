// Every passage that names an asset, with what it says of it.
// $assetId  id of the asset
// row       statement: what the passage says; the passage, its document
MATCH (asset:Entity {id: $assetId})-[stated:STATED_IN]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
RETURN properties(stated) AS statement, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY documentId, start, passageId
