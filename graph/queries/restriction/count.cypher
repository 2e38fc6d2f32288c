// How many restrictions the list of the same filter has.
// $documentId  id of the document; null for any
// $industry    a part of the printed industry, or of the heading the passage stands under; null for any
// $rule        retire, ban-new, limit, replace or move; null for any
// row          total
MATCH (restriction:Restriction)-[:STATED_IN]->(passage:Passage)
WHERE ($documentId IS NULL OR passage.documentId = $documentId)
  AND ($industry IS NULL OR coalesce(restriction.industry, '') CONTAINS $industry OR coalesce(passage.heading, '') CONTAINS $industry)
  AND ($rule IS NULL OR restriction.rule = $rule)
RETURN count(*) AS total
