// Layouts of each city that has any, and the headings they stand under; a county counts for its city.
// row  cityId, layoutCount, headings (in no order)
MATCH (passage:Passage)<-[:STATED_IN]-(layout:Layout)-[:IN_PLACE]->(place:Entity)
RETURN place.cityId AS cityId, count(DISTINCT layout.id) AS layoutCount, collect(DISTINCT passage.heading) AS headings
ORDER BY cityId
