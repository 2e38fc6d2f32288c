// Passages that hold a word: requests for division of labour between places.
// $word  the word
// row    passageId, documentId, text, heading, headingPath, industryIds of its headings (in no order)
MATCH (passage:Passage)
WHERE passage.text CONTAINS $word
RETURN passage.id AS passageId, passage.documentId AS documentId, passage.text AS text, passage.heading AS heading, passage.headingPath AS headingPath,
  [(passage)-[:UNDER_HEADING]->(industry:Industry) | industry.id] AS industryIds
ORDER BY passageId
