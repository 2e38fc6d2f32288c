// Layouts: place, relation, product.
// $rows  list of {id, placeId, productId, properties}
UNWIND $rows AS row
MATCH (place:Entity {id: row.placeId})
MATCH (product:Entity {id: row.productId})
MERGE (layout:Entity {id: row.id})
SET layout = row.properties, layout:Layout
MERGE (layout)-[:IN_PLACE]->(place)
MERGE (layout)-[:OF_PRODUCT]->(product)
