// Takes back which headings speak of which chain, and which segment feeds which, before they are written anew.
MATCH (chain:Chain)-[covers:COVERS]->(industry:Industry)
DELETE covers
