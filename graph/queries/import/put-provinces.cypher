// Provinces of the corpus.
// $rows  list of {id, name, shortName, cityId, cityName, pinyin, initials}
UNWIND $rows AS row
MERGE (province:Entity {id: row.id})
SET province = row, province:Province
