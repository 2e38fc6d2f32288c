// Every asset with its printed forms.
// row  id, name, aliases, printed
MATCH (asset:Asset)-[stated:STATED_IN]->(passage:Passage)
RETURN asset.id AS id, asset.name AS name, asset.aliases AS aliases, collect(DISTINCT stated.printed) AS printed
ORDER BY id
