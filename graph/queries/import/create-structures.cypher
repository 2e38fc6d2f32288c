// Chain structures that a document names, none of which the graph has yet.
// $rows  list of {properties}
UNWIND $rows AS row
CREATE (structure:Entity:Structure)
SET structure = row.properties
