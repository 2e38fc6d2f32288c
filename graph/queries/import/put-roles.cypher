// Who holds a role in a chain, or over all chains.
// $rows  list of {id, properties}
UNWIND $rows AS row
MERGE (role:Entity {id: row.id})
SET role = row.properties, role:ChainRole
