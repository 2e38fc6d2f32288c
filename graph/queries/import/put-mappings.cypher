// How an office's own chain or segment stands to a shipped one.
// $rows  list of {own, shipped, properties (relation, note)}
UNWIND $rows AS row
MATCH (own:Entity {id: row.own})
MATCH (shipped:Entity {id: row.shipped})
CREATE (own)-[mapped:MAPPED_TO]->(shipped)
SET mapped = row.properties
