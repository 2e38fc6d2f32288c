// Which industry's section is a branch of which.
// $rows  list of {industryId, parentId, passageId, documentId}
UNWIND $rows AS row
MATCH (industry:Entity {id: row.industryId})
MATCH (parent:Entity {id: row.parentId})
CREATE (industry)-[:BRANCH_OF {passageId: row.passageId, documentId: row.documentId}]->(parent)
