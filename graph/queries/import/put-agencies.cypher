// Agencies that plans give tasks.
// $rows  list of {id, properties}
UNWIND $rows AS row
MERGE (agency:Entity {id: row.id})
SET agency = row.properties, agency:Agency
