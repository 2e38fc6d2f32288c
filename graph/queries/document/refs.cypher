// Documents as they are cited: title and horizon.
// row  id, name, shortTitle, horizonStart, horizonEnd
MATCH (document:Document)
RETURN document.id AS id, document.name AS name, document.shortTitle AS shortTitle, document.horizonStart AS horizonStart, document.horizonEnd AS horizonEnd
ORDER BY horizonEnd DESC, id
