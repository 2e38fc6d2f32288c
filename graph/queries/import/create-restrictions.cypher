// Rules against capacity that a document states, none of which the graph has yet.
// $rows  list of {properties}
UNWIND $rows AS row
CREATE (restriction:Entity:Restriction)
SET restriction = row.properties
