// Takes back which segment feeds which, before it is written anew.
MATCH (feeder:Segment)-[feeds:FEEDS]->(fed:Segment)
DELETE feeds
