// Focus items with the heading they are put forward under.
// row  id, name, headings
MATCH (focus:Focus)-[:STATED_IN]->(passage:Passage)
RETURN focus.id AS id, focus.name AS name, collect(DISTINCT passage.heading) AS headings
ORDER BY id
