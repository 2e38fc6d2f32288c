// Products that a segment takes.
// $segmentId  id of the segment
// row         id, name, term
MATCH (segment:Entity {id: $segmentId})<-[placed:PLACED_IN]-(product:Product)
RETURN product.id AS id, product.name AS name, placed.term AS term
ORDER BY name, id
