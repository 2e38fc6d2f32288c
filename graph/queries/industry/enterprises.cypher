// Enterprises that the plans name as leading under an industry's heading.
// $industryId  id of the industry
// row          id, name
MATCH (industry:Entity {id: $industryId})<-[:UNDER_HEADING]-(passage:Passage)<-[:STATED_IN]-(enterprise:Enterprise)
RETURN DISTINCT enterprise.id AS id, enterprise.name AS name
ORDER BY id
