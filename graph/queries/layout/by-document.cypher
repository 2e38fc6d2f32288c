// Layouts that a document states, with its passages that state them and the industries whose headings these stand under.
// $documentId  id of the document
// row          one per layout and passage: the layout, its place and product, the passage and its document, industryIds (in no order)
MATCH (document:Entity {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)<-[stated:STATED_IN]-(layout:Layout)-[:OF_PRODUCT]->(product:Product)
MATCH (layout)-[:IN_PLACE]->(place:Entity)
RETURN layout.id AS layoutId, layout.relation AS relation,
  place.id AS placeId, place.name AS placeName, place.cityId AS cityId, place.cityName AS cityName,
  product.id AS productId, product.name AS productName, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage,
  [(passage)-[:UNDER_HEADING]->(industry:Industry) | industry.id] AS industryIds
ORDER BY start, layoutId, passageId
