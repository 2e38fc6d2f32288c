// Clusters, enterprises, parks, projects, technologies and brands, each with the label of its kind.
// $rows  list of {id, kind, properties}
UNWIND $rows AS row
MERGE (asset:Entity {id: row.id})
SET asset = row.properties, asset:Asset
FOREACH (one IN CASE WHEN row.kind = 'cluster' THEN [1] ELSE [] END | SET asset:Cluster)
FOREACH (one IN CASE WHEN row.kind = 'enterprise' THEN [1] ELSE [] END | SET asset:Enterprise)
FOREACH (one IN CASE WHEN row.kind = 'park' THEN [1] ELSE [] END | SET asset:Park)
FOREACH (one IN CASE WHEN row.kind = 'project' THEN [1] ELSE [] END | SET asset:Project)
FOREACH (one IN CASE WHEN row.kind = 'technology' THEN [1] ELSE [] END | SET asset:Technology)
FOREACH (one IN CASE WHEN row.kind = 'brand' THEN [1] ELSE [] END | SET asset:Brand)
