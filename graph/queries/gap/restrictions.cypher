// Rules against capacity, each with the industry that it is for.
// row  restrictionId, name, rule, industryId, threshold, scope, exception, validUntil, passageId, documentId
MATCH (restriction:Restriction)-[:STATED_IN]->(passage:Passage)
RETURN restriction.id AS restrictionId, restriction.name AS name, restriction.rule AS rule, restriction.industryId AS industryId,
  restriction.threshold AS threshold, restriction.scope AS scope, restriction.exception AS exception, restriction.validUntil AS validUntil,
  passage.id AS passageId, passage.documentId AS documentId
ORDER BY restrictionId
