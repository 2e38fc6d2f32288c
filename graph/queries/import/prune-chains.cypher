// Removes chains and segments that the reference data no longer has.
// $keptIds  ids of chains and segments to keep
MATCH (node:Entity)
WHERE (node:Chain OR node:Segment) AND NOT node.id IN $keptIds
DETACH DELETE node
