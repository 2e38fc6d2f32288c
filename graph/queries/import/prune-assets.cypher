// Removes clusters, enterprises and the like that no passage names any more.
MATCH (asset:Asset)
WHERE NOT EXISTS { (asset)-[:STATED_IN]->() }
DETACH DELETE asset
