// How many products no segment takes.
// row  total
MATCH (product:Product)
WHERE NOT EXISTS { (product)-[:PLACED_IN]->() }
RETURN count(*) AS total
