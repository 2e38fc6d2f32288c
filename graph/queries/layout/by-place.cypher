// Layouts of some places with every passage that states them.
// $placeIds    ids of cities and counties
// row          one per layout and passage: the layout, its place and product, the passage and its document
MATCH (place:Entity)
WHERE place.id IN $placeIds
MATCH (place)<-[:IN_PLACE]-(layout:Layout)-[stated:STATED_IN]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
MATCH (layout)-[:OF_PRODUCT]->(product:Product)
RETURN layout.id AS layoutId, layout.relation AS relation,
  place.id AS placeId, place.name AS placeName, place.cityId AS cityId, place.cityName AS cityName,
  product.id AS productId, product.name AS productName, stated.printed AS printed,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY layoutId, passageId
