// Removes products that no layout is of any more.
MATCH (product:Product)
WHERE NOT EXISTS { (product)<-[:OF_PRODUCT]-() }
DETACH DELETE product
