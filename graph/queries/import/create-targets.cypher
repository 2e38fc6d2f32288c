// Figures that a document sets, none of which the graph has yet.
// $rows  list of {properties}
UNWIND $rows AS row
CREATE (target:Entity:Target)
SET target = row.properties
