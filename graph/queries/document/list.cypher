// Documents with what was read from them.
// row  the document's record, passageCount, unreadCount, targetCount, restrictionCount, taskCount
MATCH (document:Document)
RETURN document.id AS id, document.name AS name, document.shortTitle AS shortTitle, document.issuer AS issuer,
  document.number AS number, document.issuedOn AS issuedOn, document.horizonStart AS horizonStart, document.horizonEnd AS horizonEnd,
  document.provinceId AS provinceId, document.notes AS notes, document.sha256 AS sha256,
  COUNT { (document)<-[:IN_DOCUMENT]-() } AS passageCount,
  COUNT { MATCH (document)<-[:IN_DOCUMENT]-(passage:Passage) WHERE passage.unread IS NOT NULL } AS unreadCount,
  COUNT { MATCH (document)<-[:IN_DOCUMENT]-(:Passage)<-[:STATED_IN]-(target:Target) } AS targetCount,
  COUNT { MATCH (document)<-[:IN_DOCUMENT]-(:Passage)<-[:STATED_IN]-(restriction:Restriction) } AS restrictionCount,
  COUNT { MATCH (document)<-[:IN_DOCUMENT]-(:Passage)<-[:STATED_IN]-(task:Task) } AS taskCount
ORDER BY horizonEnd DESC, id
