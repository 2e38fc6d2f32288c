// Removes layouts that no passage states any more.
MATCH (layout:Layout)
WHERE NOT EXISTS { (layout)-[:STATED_IN]->() }
DETACH DELETE layout
