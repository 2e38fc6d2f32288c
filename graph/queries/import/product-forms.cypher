// Every product with its printed forms.
// row  id, name, aliases, printed
MATCH (product:Product)<-[:OF_PRODUCT]-(layout:Layout)-[stated:STATED_IN]->(passage:Passage)
RETURN product.id AS id, product.name AS name, product.aliases AS aliases, collect(DISTINCT stated.printed) AS printed
ORDER BY id
