// Figures that plans set under a chain's headings.
// row  chainId, targetId, name, passageId, documentId
MATCH (chain:Chain)-[:COVERS]->(industry:Industry)<-[:UNDER_HEADING]-(passage:Passage)<-[:STATED_IN]-(target:Target)
RETURN chain.id AS chainId, target.id AS targetId, target.name AS name, passage.id AS passageId, passage.documentId AS documentId
ORDER BY chainId, targetId
