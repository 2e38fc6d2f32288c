// Tasks that a document assigns, none of which the graph has yet.
// $rows  list of {properties}
UNWIND $rows AS row
CREATE (task:Entity:Task)
SET task = row.properties
