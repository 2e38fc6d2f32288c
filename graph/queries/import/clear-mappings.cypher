// Takes back how an office's own chains and segments stand to the shipped ones, before it is written anew.
MATCH (own:Entity)-[mapped:MAPPED_TO]->(shipped:Entity)
DELETE mapped
