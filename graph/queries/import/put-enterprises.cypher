// Enterprises that plans name as leading.
// $rows  list of {id, properties}
UNWIND $rows AS row
MERGE (enterprise:Entity {id: row.id})
SET enterprise = row.properties, enterprise:Enterprise
