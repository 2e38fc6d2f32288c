// Removes enterprises that no passage names any more.
MATCH (enterprise:Enterprise)
WHERE NOT EXISTS { (enterprise)-[:STATED_IN]->() }
DETACH DELETE enterprise
