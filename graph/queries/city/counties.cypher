// Counties and districts of a city that the plans name.
// $cityId  id of the city
// row      id, name
MATCH (city:Entity {id: $cityId})<-[:PART_OF]-(county:County)
RETURN county.id AS id, county.name AS name
ORDER BY id
