// Agencies with how much they have to do, the busiest first.
// $skip   rows to pass over
// $limit  how many at the most
// row     id, name, leadCount, supportCount
MATCH (agency:Agency)
RETURN agency.id AS id, agency.name AS name,
  COUNT { (agency)-[:LEADS]->() } AS leadCount, COUNT { (agency)-[:SUPPORTS]->() } AS supportCount
ORDER BY leadCount DESC, supportCount DESC, id
SKIP $skip
LIMIT $limit
