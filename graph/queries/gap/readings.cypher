// Which documents speak of which chain, under which industry's heading.
// row  chainId, industryId, documentId, passageCount, firstPassageId
MATCH (chain:Chain)-[:COVERS]->(industry:Industry)<-[:UNDER_HEADING]-(passage:Passage)
RETURN chain.id AS chainId, industry.id AS industryId, passage.documentId AS documentId, count(passage.id) AS passageCount,
  min(passage.id) AS firstPassageId
ORDER BY chainId, industryId, documentId
