// A chain with the headings it covers, and how many passages stand under them.
// $chainId  id of the chain
// row       id, name, group, sector, aliases, pinyin, initials, source fields, industries, passageCount
MATCH (chain:Entity {id: $chainId})
RETURN chain.id AS id, chain.name AS name, chain.group AS group, chain.sector AS sector, chain.aliases AS aliases,
  chain.pinyin AS pinyin, chain.initials AS initials,
  chain.sourceKind AS sourceKind, chain.sourceTitle AS sourceTitle, chain.sourceCode AS sourceCode, chain.sourceText AS sourceText,
  [(chain)-[:COVERS]->(industry:Industry) | {id: industry.id, name: industry.name}] AS industries,
  COUNT { MATCH (chain)-[:COVERS]->(industry:Industry)<-[:UNDER_HEADING]-(passage:Passage) } AS passageCount
ORDER BY id
