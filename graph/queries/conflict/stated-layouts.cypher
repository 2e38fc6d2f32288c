// Every layout with every passage that states it.
// row  layoutId, relation, product, place with its city, printed, passage with its text, heading and document, industryIds of the
//      passage's headings and segmentIds of the product (in no order)
MATCH (layout:Layout)-[:OF_PRODUCT]->(product:Product)
MATCH (layout)-[:IN_PLACE]->(place:Entity)
MATCH (layout)-[stated:STATED_IN]->(passage:Passage)
RETURN layout.id AS layoutId, layout.relation AS relation, product.id AS productId, product.name AS productName,
  place.id AS placeId, place.name AS placeName, place.cityId AS cityId, place.cityName AS cityName, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, passage.heading AS heading,
  [(passage)-[:UNDER_HEADING]->(industry:Industry) | industry.id] AS industryIds,
  [(product)-[:PLACED_IN]->(segment:Segment) | segment.id] AS segmentIds
ORDER BY layoutId, passageId
