// Counties, county-level cities and districts, each in its city.
// $rows  list of {id, cityId, properties: {id, name, shortName, cityId, cityName, pinyin, initials}}
UNWIND $rows AS row
MATCH (city:Entity {id: row.cityId})
MERGE (county:Entity {id: row.id})
SET county = row.properties, county:County
MERGE (county)-[:PART_OF]->(city)
