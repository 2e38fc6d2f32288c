// Products with how many layouts and cities they have, most layouts first.
// $skip   rows to pass over
// $limit  how many at the most
// row     id, name, layoutCount, cityCount
MATCH (product:Product)<-[:OF_PRODUCT]-(layout:Layout)-[:IN_PLACE]->(place:Entity)
RETURN product.id AS id, product.name AS name, count(DISTINCT layout.id) AS layoutCount, count(DISTINCT place.cityId) AS cityCount
ORDER BY layoutCount DESC, id
SKIP $skip
LIMIT $limit
