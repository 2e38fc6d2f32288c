// Which product or focus item stands in which segment, by which term.
// row  nodeId, segmentId, term
MATCH (segment:Segment)<-[placed:PLACED_IN]-(node:Entity)
RETURN node.id AS nodeId, segment.id AS segmentId, placed.term AS term
ORDER BY nodeId, segmentId
