// Tasks assigned at or after a passage that names an asset, under the same headings.
// $assetId  id of the asset
// row       namedId: the passage that names it; the task with its agencies, the passage that assigns it
MATCH (asset:Entity {id: $assetId})-[:STATED_IN]->(named:Passage)-[:IN_DOCUMENT]->(document:Document)
MATCH (document)<-[:IN_DOCUMENT]-(passage:Passage)<-[:STATED_IN]-(task:Task)
WHERE passage.headingPath = named.headingPath AND passage.start >= named.start
RETURN named.id AS namedId, task.id AS taskId, task.name AS taskName, task.section AS section, task.wording AS wording,
  task.isLeadOpen AS isLeadOpen, task.isSupportOpen AS isSupportOpen,
  [(task)<-[leads:LEADS]-(leader:Agency) | {id: leader.id, name: leader.name, order: leads.order}] AS leads,
  [(task)<-[supports:SUPPORTS]-(supporter:Agency) | {id: supporter.id, name: supporter.name, order: supports.order}] AS supports,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY documentId, start, taskId, namedId
