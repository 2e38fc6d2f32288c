// Segments of a chain, upstream first, with what each feeds.
// $chainId  id of the chain
// row       id, name, stage, order, terms, source fields, feeds
MATCH (chain:Entity {id: $chainId})<-[:IN_CHAIN]-(segment:Segment)
RETURN segment.id AS id, segment.name AS name, segment.stage AS stage, segment.order AS order, segment.terms AS terms,
  segment.sourceKind AS sourceKind, segment.sourceTitle AS sourceTitle, segment.sourceCode AS sourceCode, segment.sourceText AS sourceText,
  [(segment)-[:FEEDS]->(fed:Segment) | fed.id] AS feeds
ORDER BY order, id
