// An agency with every task it leads or supports, and who else does.
// $agencyId  id of the agency
// row        one per task: the agency, its part, the task with its agencies, the passage that assigns it
MATCH (agency:Entity {id: $agencyId})-[assigned:LEADS|SUPPORTS]->(task:Task)-[:STATED_IN]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
RETURN agency.id AS id, agency.name AS name, agency.aliases AS aliases, type(assigned) AS part,
  task.id AS taskId, task.name AS taskName, task.section AS section, task.wording AS wording,
  task.isLeadOpen AS isLeadOpen, task.isSupportOpen AS isSupportOpen,
  [(task)<-[leads:LEADS]-(leader:Agency) | {id: leader.id, name: leader.name, order: leads.order}] AS leads,
  [(task)<-[supports:SUPPORTS]-(supporter:Agency) | {id: supporter.id, name: supporter.name, order: supports.order}] AS supports,
  passage.id AS passageId, passage.text AS text, passage.documentId AS documentId, document.name AS documentName,
  passage.headingPath AS headingPath, passage.column AS column, passage.heading AS heading,
  passage.start AS start, passage.end AS end, passage.damage AS damage
ORDER BY documentId, start, taskId
