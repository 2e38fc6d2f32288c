// Every statement of every layout of some products: one row per layout and passage.
// $productIds  ids of products
// row          layoutId, relation, productId, placeId, placeName, cityId, cityName, heading, documentId
MATCH (product:Entity)
WHERE product.id IN $productIds
MATCH (product)<-[:OF_PRODUCT]-(layout:Layout)-[:STATED_IN]->(passage:Passage)
MATCH (layout)-[:IN_PLACE]->(place:Entity)
RETURN layout.id AS layoutId, layout.relation AS relation, product.id AS productId, place.id AS placeId, place.name AS placeName,
  place.cityId AS cityId, place.cityName AS cityName, passage.heading AS heading, passage.documentId AS documentId
ORDER BY layoutId, passage.id
