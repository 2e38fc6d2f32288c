// Every entry, the oldest first.
// row  id, subjectId, subjectName, status, note, partner, by, at
MATCH (mark:Mark)
RETURN mark.id AS id, mark.subjectId AS subjectId, mark.subjectName AS subjectName, mark.status AS status, mark.note AS note, mark.partner AS partner, mark.by AS by, mark.at AS at
ORDER BY at, id
