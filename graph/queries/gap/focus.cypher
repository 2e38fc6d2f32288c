// What plans put forward under a chain's headings.
// row  chainId, focusId, name, verb, isBreakthrough, passageId, documentId, segmentIds (of any chain, in no order)
MATCH (chain:Chain)-[:COVERS]->(industry:Industry)<-[:UNDER_HEADING]-(passage:Passage)<-[:STATED_IN]-(focus:Focus)
RETURN chain.id AS chainId, focus.id AS focusId, focus.name AS name, focus.verb AS verb, focus.isBreakthrough AS isBreakthrough,
  passage.id AS passageId, passage.documentId AS documentId,
  [(focus)-[:PLACED_IN]->(segment:Segment) | segment.id] AS segmentIds
ORDER BY chainId, focusId
