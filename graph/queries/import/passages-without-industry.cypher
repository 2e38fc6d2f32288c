// Passages under a heading that no industry has been linked to.
// row  passageId, heading
MATCH (passage:Passage)
WHERE passage.heading IS NOT NULL AND NOT EXISTS { (passage)-[:UNDER_HEADING]->() }
RETURN passage.id AS passageId, passage.heading AS heading
ORDER BY passageId
