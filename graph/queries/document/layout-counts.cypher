// How many layouts each document states.
// row  documentId, layoutCount
MATCH (layout:Layout)-[:STATED_IN]->(passage:Passage)
RETURN passage.documentId AS documentId, count(DISTINCT layout.id) AS layoutCount
ORDER BY documentId
