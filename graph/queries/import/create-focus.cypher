// Things that a document's sections put forward, none of which the graph has yet.
// $rows  list of {properties}
UNWIND $rows AS row
CREATE (focus:Entity:Focus)
SET focus = row.properties
