// Everything that has a name to be searched by.
// row  id, name, pinyin, initials, aliases, hint (the chain of a segment, the city of a county)
MATCH (node:Entity)
WHERE node.initials IS NOT NULL
RETURN node.id AS id, node.name AS name, node.pinyin AS pinyin, node.initials AS initials, node.aliases AS aliases,
  node.cityName AS cityName
ORDER BY id
