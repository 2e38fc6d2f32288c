// Chains of the reference data.
// $rows  list of {id, properties}
UNWIND $rows AS row
MERGE (chain:Entity {id: row.id})
SET chain = row.properties, chain:Chain
