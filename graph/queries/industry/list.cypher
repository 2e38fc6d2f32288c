// Industries, with the chains that cover each and their places in the trees that headings draw.
// row  id, name, aliases, chains, groups (one for each heading), parentIds (one for each heading), in no order
MATCH (industry:Industry)
RETURN industry.id AS id, industry.name AS name, industry.aliases AS aliases,
  [(industry)<-[:COVERS]-(chain:Chain) | {id: chain.id, name: chain.name, group: chain.group, order: chain.order}] AS chains,
  [(industry)-[stated:STATED_IN]->(passage:Passage) WHERE stated.group IS NOT NULL | stated.group] AS groups,
  [(industry)-[:BRANCH_OF]->(parent:Industry) | parent.id] AS parentIds
ORDER BY id
