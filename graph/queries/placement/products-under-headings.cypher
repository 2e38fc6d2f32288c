// Products with the industry headings they are laid out under.
// row  id, name, headings
MATCH (product:Product)<-[:OF_PRODUCT]-(layout:Layout)-[:STATED_IN]->(passage:Passage)
RETURN product.id AS id, product.name AS name, collect(DISTINCT passage.heading) AS headings
ORDER BY id
