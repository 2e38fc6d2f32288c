// Products that places lay out.
// $rows  list of {id, properties}
UNWIND $rows AS row
MERGE (product:Entity {id: row.id})
SET product = row.properties, product:Product
