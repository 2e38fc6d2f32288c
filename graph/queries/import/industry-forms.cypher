// Every industry with the headings that name it, in plans and in the reference chains.
// row  id, name, aliases, printed
MATCH (industry:Industry)
RETURN industry.id AS id, industry.name AS name, industry.aliases AS aliases,
  [(industry)<-[:UNDER_HEADING]-(passage:Passage) | passage.heading] + [(industry)<-[covers:COVERS]-(chain:Chain) | covers.printed]
    + [(industry)-[stated:STATED_IN]->(passage:Passage) | stated.printed] AS printed
ORDER BY id
