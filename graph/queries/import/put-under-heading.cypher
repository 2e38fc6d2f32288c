// Under which industry heading a passage stands.
// $rows  list of {passageId, industryId}
UNWIND $rows AS row
MATCH (passage:Entity {id: row.passageId})
MATCH (industry:Entity {id: row.industryId})
CREATE (passage)-[:UNDER_HEADING]->(industry)
