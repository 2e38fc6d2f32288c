// Chains with what they cover and how many segments they have.
// row  id, name, group, sector, aliases, pinyin, initials, order, source fields, industryIds, segmentCount
MATCH (chain:Chain)
RETURN chain.id AS id, chain.name AS name, chain.group AS group, chain.sector AS sector, chain.aliases AS aliases,
  chain.pinyin AS pinyin, chain.initials AS initials, chain.order AS order,
  chain.sourceKind AS sourceKind, chain.sourceTitle AS sourceTitle, chain.sourceCode AS sourceCode, chain.sourceText AS sourceText,
  [(chain)-[:COVERS]->(industry:Industry) | industry.id] AS industryIds,
  COUNT { (chain)<-[:IN_CHAIN]-() } AS segmentCount
ORDER BY order, id
