// How many agencies there are.
// row  total
MATCH (agency:Agency)
RETURN count(*) AS total
