// Every industry.
// row  id
MATCH (industry:Industry)
RETURN industry.id AS id
ORDER BY id
