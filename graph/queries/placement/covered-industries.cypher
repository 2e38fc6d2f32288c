// Which industries each chain covers.
// row  chainId, industryIds
MATCH (chain:Chain)
RETURN chain.id AS chainId, [(chain)-[:COVERS]->(industry:Industry) | industry.id] AS industryIds
ORDER BY chainId
