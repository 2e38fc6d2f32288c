// How an office's own chains and segments stand to the shipped ones.
// row  ownId, ownName, shippedId, shippedName, relation (own seen from shipped), note
MATCH (own:Entity)-[mapped:MAPPED_TO]->(shipped:Entity)
RETURN own.id AS ownId, own.name AS ownName, shipped.id AS shippedId, shipped.name AS shippedName,
  mapped.relation AS relation, mapped.note AS note
ORDER BY ownId, shippedId
