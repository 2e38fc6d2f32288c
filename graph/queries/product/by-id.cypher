// A product with the segments that take it.
// $productId  id of the product
// row         id, name, segments
MATCH (product:Entity {id: $productId})
RETURN product.id AS id, product.name AS name,
  [(product)-[:PLACED_IN]->(segment:Segment) | segment.id] AS segmentIds
ORDER BY id
