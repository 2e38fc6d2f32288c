// Enterprises by name.
// $skip   rows to pass over
// $limit  how many at the most
// row     id, name, role
MATCH (enterprise:Enterprise)
RETURN enterprise.id AS id, enterprise.name AS name, enterprise.role AS role
ORDER BY id
SKIP $skip
LIMIT $limit
