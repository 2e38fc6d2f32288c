// Which enterprise is named as leading under which industry's heading.
// row  enterpriseId, industryId
MATCH (enterprise:Enterprise)-[:STATED_IN]->(passage:Passage)-[:UNDER_HEADING]->(industry:Industry)
RETURN DISTINCT enterprise.id AS enterpriseId, industry.id AS industryId
ORDER BY enterpriseId, industryId
