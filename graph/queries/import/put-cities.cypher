// Prefecture-level places, each in its province.
// $rows  list of {provinceId, properties: {id, name, shortName, cityId, cityName, pinyin, initials}}
UNWIND $rows AS row
MATCH (province:Entity {id: row.provinceId})
MERGE (city:Entity {id: row.id})
SET city = row.properties, city:City
MERGE (city)-[:PART_OF]->(province)
