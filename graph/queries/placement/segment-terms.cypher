// Which terms put what into which segment; segments in the order that settles ties.
// row  id, chainId, order, terms
MATCH (segment:Segment)-[:IN_CHAIN]->(chain:Chain)
RETURN segment.id AS id, chain.id AS chainId, segment.order AS order, segment.terms AS terms
ORDER BY chainId, order, id
