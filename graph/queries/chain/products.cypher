// Products laid out under a chain's headings, with the segment that takes each (of any chain; null when none does).
// $chainId  id of the chain
// row       id, name, placements (list of {segmentId, term})
MATCH (chain:Entity {id: $chainId})-[:COVERS]->(industry:Industry)<-[:UNDER_HEADING]-(passage:Passage)<-[:STATED_IN]-(layout:Layout)-[:OF_PRODUCT]->(product:Product)
WITH DISTINCT product
RETURN product.id AS id, product.name AS name,
  [(product)-[placed:PLACED_IN]->(segment:Segment) | {segmentId: segment.id, term: placed.term}] AS placements
ORDER BY name, id
