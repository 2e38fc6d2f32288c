// How many nodes of each kind there are.
// row  label, total
MATCH (node:Entity)
UNWIND labels(node) AS label
WITH label, node
WHERE label <> 'Entity'
RETURN label AS label, count(node.id) AS total
ORDER BY label
