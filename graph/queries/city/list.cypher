// Prefecture-level cities of the corpus.
// row  id, name, shortName, provinceId
MATCH (city:City)-[:PART_OF]->(province:Province)
RETURN city.id AS id, city.name AS name, city.shortName AS shortName, province.id AS provinceId
ORDER BY id
