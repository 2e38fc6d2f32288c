// How many facts of each kind each document states.
// row  documentId, labels (of the facts counted, in no order), total, firstId
MATCH (passage:Passage)<-[:STATED_IN]-(fact:Entity)
RETURN passage.documentId AS documentId, labels(fact) AS labels, count(DISTINCT fact.id) AS total, min(fact.id) AS firstId
ORDER BY documentId, firstId
