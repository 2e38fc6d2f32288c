// Every segment with its chain; what feeds what is read from `feeds`, what is a kind of what from `kindOf`.
// row  id, name, stage, order, terms, chainId, chainName, source fields, feeds, kindOf
MATCH (segment:Segment)-[:IN_CHAIN]->(chain:Chain)
RETURN segment.id AS id, segment.name AS name, segment.stage AS stage, segment.order AS order, segment.terms AS terms,
  chain.id AS chainId, chain.name AS chainName,
  segment.sourceKind AS sourceKind, segment.sourceTitle AS sourceTitle, segment.sourceCode AS sourceCode, segment.sourceText AS sourceText,
  [(segment)-[:FEEDS]->(fed:Segment) | fed.id] AS feeds, [(segment)-[:KIND_OF]->(wider:Segment) | wider.id] AS kindOf
ORDER BY chainId, order, id
