// Rules against capacity, in the order of the documents.
// $documentId  id of the document; null for any
// $industry    a part of the printed industry, or of the heading the passage stands under; null for any
// $rule        retire, ban-new, limit, replace or move; null for any
// $skip        rows to pass over
// $limit       how many at the most
// row          the restriction's properties, its passage and document
MATCH (restriction:Restriction)-[stated:STATED_IN]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
WHERE ($documentId IS NULL OR passage.documentId = $documentId)
  AND ($industry IS NULL OR coalesce(restriction.industry, '') CONTAINS $industry OR coalesce(passage.heading, '') CONTAINS $industry)
  AND ($rule IS NULL OR restriction.rule = $rule)
RETURN properties(restriction) AS properties, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY documentId, start, restriction.order, restriction.id
SKIP $skip
LIMIT $limit
