// Provinces that the documents plan.
// row  id, name
MATCH (document:Document)-[:ISSUED_FOR]->(province:Province)
RETURN DISTINCT province.id AS id, province.name AS name
ORDER BY id
