// Segments that feed a segment, nearest first; one met on several paths is listed once, the segment itself never.
// $segmentId  id of the segment at the downstream end
// $maxDepth   integer, hops, 1 to 6 (a pattern's bound cannot be a parameter, so 6 is written out)
// row         id, name, depth (hops along the shortest path)
MATCH path = (:Entity {id: $segmentId})<-[:FEEDS*1..6]-(upstream:Segment)
WHERE length(path) <= $maxDepth AND upstream.id <> $segmentId
WITH upstream, min(length(path)) AS depth
RETURN upstream.id AS id, upstream.name AS name, depth AS depth
ORDER BY depth, id
