// Which agency leads which task.
// $rows  list of {agencyId, taskId, order}
UNWIND $rows AS row
MATCH (agency:Entity {id: row.agencyId})
MATCH (task:Entity {id: row.taskId})
CREATE (agency)-[:LEADS {order: row.order}]->(task)
