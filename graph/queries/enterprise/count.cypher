// How many enterprises there are.
// row  total
MATCH (enterprise:Enterprise)
RETURN count(*) AS total
