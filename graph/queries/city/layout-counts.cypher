// Layouts and industry headings of each city that has any; a county counts for its city.
// row  cityId, layoutCount, industryCount
MATCH (passage:Passage)<-[:STATED_IN]-(layout:Layout)-[:IN_PLACE]->(place:Entity)
RETURN place.cityId AS cityId, count(DISTINCT layout.id) AS layoutCount, count(DISTINCT passage.heading) AS industryCount
ORDER BY cityId
