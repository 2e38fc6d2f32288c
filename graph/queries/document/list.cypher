// Documents with how much of each was read.
// row  the document's record, passageCount, unreadCount, damageCount
MATCH (document:Document)
RETURN document.id AS id, document.name AS name, document.shortTitle AS shortTitle, document.issuer AS issuer,
  document.number AS number, document.issuedOn AS issuedOn, document.horizonStart AS horizonStart, document.horizonEnd AS horizonEnd,
  document.provinceId AS provinceId, document.notes AS notes, document.sha256 AS sha256,
  COUNT { MATCH (document)<-[:IN_DOCUMENT]-(passage:Passage) WHERE passage.ordinal >= 0 } AS passageCount,
  COUNT { MATCH (document)<-[:IN_DOCUMENT]-(passage:Passage) WHERE passage.unread IS NOT NULL } AS unreadCount,
  COUNT { MATCH (document)<-[:IN_DOCUMENT]-(damage:Damage) WHERE damage.start >= 0 } AS damageCount
ORDER BY horizonEnd DESC, id
