// Figures that plans set, in the order of the documents.
// $documentId  id of the document; null for any
// $industry    a part of the printed industry, or of the heading the passage stands under; null for any
// $year        calendar year the figure is due in; null for any
// $skip        rows to pass over
// $limit       how many at the most
// row          the target's properties, its passage and document
MATCH (target:Target)-[stated:STATED_IN]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
WHERE ($documentId IS NULL OR passage.documentId = $documentId)
  AND ($industry IS NULL OR coalesce(target.industry, '') CONTAINS $industry OR coalesce(passage.heading, '') CONTAINS $industry)
  AND ($year IS NULL OR target.year = $year)
RETURN properties(target) AS properties, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY documentId, start, target.order, target.id
SKIP $skip
LIMIT $limit
