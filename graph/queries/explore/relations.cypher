// Every direct relation between named things; layouts are read apart.
// row  from, type, to: ids and the relationship's type
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE source.initials IS NOT NULL AND target.initials IS NOT NULL
RETURN DISTINCT source.id AS from, type(relation) AS type, target.id AS to
ORDER BY from, type, to
