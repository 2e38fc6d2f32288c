// Industries as headings print them.
// $rows  list of {id, properties}
UNWIND $rows AS row
MERGE (industry:Entity {id: row.id})
SET industry = row.properties, industry:Industry
