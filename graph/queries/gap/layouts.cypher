// Every layout stated under a chain's headings, one row for each chain and passage.
// row  chainId, layoutId, relation, product, place with its city, passage with its document, segmentIds (of any chain, in no order)
MATCH (chain:Chain)-[:COVERS]->(industry:Industry)<-[:UNDER_HEADING]-(passage:Passage)<-[:STATED_IN]-(layout:Layout)-[:OF_PRODUCT]->(product:Product)
MATCH (layout)-[:IN_PLACE]->(place:Entity)
RETURN chain.id AS chainId, layout.id AS layoutId, layout.relation AS relation, product.id AS productId, product.name AS productName,
  place.id AS placeId, place.name AS placeName, place.cityId AS cityId, place.cityName AS cityName,
  passage.id AS passageId, passage.documentId AS documentId,
  [(product)-[:PLACED_IN]->(segment:Segment) | segment.id] AS segmentIds
ORDER BY chainId, layoutId, passageId
