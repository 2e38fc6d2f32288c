// A chain with the headings it covers, and the document of every passage under them.
// $chainId  id of the chain
// row       id, name, group, sector, aliases, pinyin, initials, isOwn, shippedName, nameNote, source fields, industries,
//           documentIds (one for each passage)
MATCH (chain:Entity {id: $chainId})
RETURN chain.id AS id, chain.name AS name, chain.group AS group, chain.sector AS sector, chain.aliases AS aliases,
  chain.pinyin AS pinyin, chain.initials AS initials,
  chain.isOwn AS isOwn, chain.shippedName AS shippedName, chain.nameNote AS nameNote,
  chain.sourceKind AS sourceKind, chain.sourceTitle AS sourceTitle, chain.sourceCode AS sourceCode, chain.sourceText AS sourceText,
  [(chain)-[:COVERS]->(industry:Industry) | {id: industry.id, name: industry.name}] AS industries,
  [(chain)-[:COVERS]->(industry:Industry)<-[:UNDER_HEADING]-(passage:Passage) | passage.documentId] AS documentIds
ORDER BY id
