// Who holds a role in a chain, or over all chains, as offices have entered it.
// row  id, role, name, since, until, source fields, chainIds (none: over all chains)
MATCH (role:ChainRole)
RETURN role.id AS id, role.role AS role, role.name AS name, role.since AS since, role.until AS until,
  role.sourceTitle AS sourceTitle, role.sourcePublishedOn AS sourcePublishedOn, role.sourceUrl AS sourceUrl,
  [(role)-[:HELD_IN]->(chain:Chain) | chain.id] AS chainIds
ORDER BY id
