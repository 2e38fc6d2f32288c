// Every layout as place, relation, product.
// row  placeId, relation, productId
MATCH (place:Entity)<-[:IN_PLACE]-(layout:Layout)-[:OF_PRODUCT]->(product:Product)
RETURN place.id AS placeId, layout.relation AS relation, product.id AS productId
ORDER BY placeId, relation, productId
