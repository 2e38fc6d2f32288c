// How things are called, and otherwise printed.
// $rows  list of {id, name, aliases, pinyin, initials}
UNWIND $rows AS row
MATCH (node:Entity {id: row.id})
SET node.name = row.name, node.aliases = row.aliases, node.pinyin = row.pinyin, node.initials = row.initials
