// Entries; one that the graph has already stays as it is.
// $rows  list of {id, properties}
UNWIND $rows AS row
MERGE (mark:Entity {id: row.id})
SET mark = row.properties, mark:Mark
