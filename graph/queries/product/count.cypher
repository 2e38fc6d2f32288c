// How many products there are.
// row  total
MATCH (product:Product)
RETURN count(*) AS total
