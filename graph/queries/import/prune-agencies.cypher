// Removes agencies that have no task any more.
MATCH (agency:Agency)
WHERE NOT EXISTS { (agency)-[:LEADS]->() } AND NOT EXISTS { (agency)-[:SUPPORTS]->() }
DETACH DELETE agency
