// Layouts and cities under each industry's heading.
// row  industryId, layoutCount, cityCount
MATCH (industry:Industry)<-[:UNDER_HEADING]-(passage:Passage)<-[:STATED_IN]-(layout:Layout)-[:IN_PLACE]->(place:Entity)
RETURN industry.id AS industryId, count(DISTINCT layout.id) AS layoutCount, count(DISTINCT place.cityId) AS cityCount
ORDER BY industryId
