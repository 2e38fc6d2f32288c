/** What every database has before the first node: keys that are unique and found by an index. */

/** Every domain node is an `Entity` with its own label beside it, so one key serves all lookups by id. */
export const uniqueKeys = [
  { name: 'entity_id', label: 'Entity', property: 'id' },
  { name: 'revision_id', label: 'Revision', property: 'id' },
] as const

const constraints = uniqueKeys.map(
  ({ name, label, property }) => `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
)
const indexes = uniqueKeys.map(({ name, label, property }) => `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`)

/** One statement a call. Neo4j's constraint brings its index and refuses a second one; Grafeo needs both. */
export const schemaStatements = { neo4j: constraints, embedded: [...indexes, ...constraints] } as const
