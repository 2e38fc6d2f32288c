// Takes every product out of its segments, before all are placed anew.
MATCH (product:Product)-[placed:PLACED_IN]->(segment:Segment)
DELETE placed
