// Layouts that a passage states.
// $passageId   id of the passage
// row          one per layout and passage: the layout, its place and product, the passage and its document
MATCH (passage:Entity {id: $passageId})<-[stated:STATED_IN]-(layout:Layout)-[:OF_PRODUCT]->(product:Product)
MATCH (passage)-[:IN_DOCUMENT]->(document:Document)
MATCH (layout)-[:IN_PLACE]->(place:Entity)
RETURN layout.id AS layoutId, layout.relation AS relation,
  place.id AS placeId, place.name AS placeName, place.cityId AS cityId, place.cityName AS cityName,
  product.id AS productId, product.name AS productName, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY layoutId, passageId
