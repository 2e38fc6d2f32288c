// Layouts of the products under each chain's headings, one row per layout and heading: what the counts of a chain list rest on.
// row  chainId, cityId, productId, layoutId, relation, segmentIds
MATCH (chain:Chain)-[:COVERS]->(industry:Industry)<-[:UNDER_HEADING]-(passage:Passage)<-[:STATED_IN]-(layout:Layout)-[:OF_PRODUCT]->(product:Product)
WITH DISTINCT chain, layout, product
MATCH (layout)-[:IN_PLACE]->(place:Entity)
RETURN chain.id AS chainId, place.cityId AS cityId, product.id AS productId, layout.id AS layoutId, layout.relation AS relation,
  [(product)-[:PLACED_IN]->(segment:Segment) | segment.id] AS segmentIds
ORDER BY chainId, layoutId
