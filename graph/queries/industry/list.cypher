// Industries, with the chains that cover each.
// row  id, name, chains
MATCH (industry:Industry)
RETURN industry.id AS id, industry.name AS name,
  [(industry)<-[:COVERS]-(chain:Chain) | {id: chain.id, name: chain.name, group: chain.group, order: chain.order}] AS chains
ORDER BY id
