// How many targets the list of the same filter has.
// $documentId  id of the document; null for any
// $industry    a part of the printed industry, or of the heading the passage stands under; null for any
// $year        calendar year the figure is due in; null for any
// row          total
MATCH (target:Target)-[:STATED_IN]->(passage:Passage)
WHERE ($documentId IS NULL OR passage.documentId = $documentId)
  AND ($industry IS NULL OR coalesce(target.industry, '') CONTAINS $industry OR coalesce(passage.heading, '') CONTAINS $industry)
  AND ($year IS NULL OR target.year = $year)
RETURN count(*) AS total
