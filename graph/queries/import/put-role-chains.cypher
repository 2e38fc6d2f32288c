// In which chain a role is held; a role over all chains has none.
// $rows  list of {roleId, chainId}
UNWIND $rows AS row
MATCH (role:Entity {id: row.roleId})
MATCH (chain:Entity {id: row.chainId})
CREATE (role)-[:HELD_IN]->(chain)
