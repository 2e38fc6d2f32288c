// Facts of every kind that a passage states.
// $passageId  id of the passage
// row         id, name, printed
MATCH (passage:Entity {id: $passageId})<-[stated:STATED_IN]-(fact:Entity)
RETURN fact.id AS id, fact.name AS name, stated.printed AS printed
ORDER BY id
