// Removes industries that no heading names and no chain covers any more.
MATCH (industry:Industry)
WHERE NOT EXISTS { (industry)<-[:UNDER_HEADING]-() } AND NOT EXISTS { (industry)<-[:COVERS]-() }
  AND NOT EXISTS { (industry)-[:STATED_IN]->() } AND NOT EXISTS { (industry)<-[:BRANCH_OF]-() }
DETACH DELETE industry
