// Figures that plans set in the passages that name an asset.
// $assetId  id of the asset
// row       the target's properties, its passage and document
MATCH (asset:Entity {id: $assetId})-[:STATED_IN]->(passage:Passage)<-[stated:STATED_IN]-(target:Target)
MATCH (passage)-[:IN_DOCUMENT]->(document:Document)
RETURN properties(target) AS properties, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY documentId, start, target.order, target.id
