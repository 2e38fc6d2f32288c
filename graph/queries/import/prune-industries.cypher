// Removes industries that no passage stands under and no chain covers any more.
MATCH (industry:Industry)
WHERE NOT EXISTS { (industry)<-[:UNDER_HEADING]-() } AND NOT EXISTS { (industry)<-[:COVERS]-() }
DETACH DELETE industry
