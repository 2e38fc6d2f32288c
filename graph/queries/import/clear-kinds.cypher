// Takes back which segment is a kind of which, before it is written anew.
MATCH (narrower:Segment)-[kind:KIND_OF]->(wider:Segment)
DELETE kind
