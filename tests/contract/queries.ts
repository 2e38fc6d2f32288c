/** Small queries for the contract of the port itself. */
import { z } from 'zod'
import type { ReadQuery, WriteQuery } from '#graph/queries/query.ts'

const value = z.unknown()

function reading<P extends z.ZodObject, R extends z.ZodType>(text: string, params: P, row: R): ReadQuery<P, R> {
  return { mode: 'read', name: 'tests/reading', text, params, row }
}
function writing<P extends z.ZodObject, R extends z.ZodType>(text: string, params: P, row: R): WriteQuery<P, R> {
  return { mode: 'write', name: 'tests/writing', text, params, row }
}

const none = z.strictObject({})
const Id = z.strictObject({ id: z.string() })

export const createEntity = writing('CREATE (n:Entity:Product {id: $id})', Id, none)
export const createEntities = writing(
  'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Product, n.name = row.name',
  z.strictObject({ rows: z.array(z.strictObject({ id: z.string(), name: z.string() })) }),
  none,
)
export const linkEntities = writing(
  'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[:FEEDS]->(b)',
  z.strictObject({ rows: z.array(z.strictObject({ from: z.string(), to: z.string() })) }),
  none,
)
export const setValue = writing('MERGE (n:Entity {id: $id}) SET n.value = $value', z.strictObject({ id: z.string(), value }), none)
/** Reads, waits for nobody and writes: two of them at once lose an update unless transactions queue up. */
export const setCount = writing('MERGE (n:Entity {id: $id}) SET n.count = $count', z.strictObject({ id: z.string(), count: z.int() }), none)
export const deleteEntity = writing('MATCH (n:Entity {id: $id}) DELETE n', Id, none)
export const brokenWrite = writing('CREATE (n:Entity {id: $id', Id, none)
export const writeNothing = writing('MATCH (n:Entity {id: $id}) WHERE false SET n.value = 1', Id, none)

export const countEntities = reading('MATCH (n:Entity) RETURN count(n) AS total', none, z.strictObject({ total: z.int() }))
export const countFeeds = reading('MATCH (:Entity)-[r:FEEDS]->(:Entity) RETURN count(r) AS total', none, z.strictObject({ total: z.int() }))
export const entityName = reading('MATCH (n:Entity {id: $id}) RETURN n.name AS name', Id, z.strictObject({ name: z.string() }))
export const readValue = reading('MATCH (n:Entity {id: $id}) RETURN n.value AS value', Id, z.strictObject({ value }))
export const readCount = reading('MATCH (n:Entity {id: $id}) RETURN n.count AS count', Id, z.strictObject({ count: z.int() }))
export const echo = reading('RETURN $value AS value', z.strictObject({ value }), z.strictObject({ value }))
export const brokenRead = reading('MATCH (n:Entity RETURN n', none, none)
export const wrongRow = reading("RETURN 'text' AS total", none, z.strictObject({ total: z.int() }))
export const wholeNode = reading('MATCH (n:Entity {id: $id}) RETURN n AS node', Id, z.strictObject({ node: value }))
export const bigInteger = reading('RETURN 9007199254740993 AS value', none, z.strictObject({ value }))
export const nothing = reading('RETURN null AS value', none, z.strictObject({ value: z.null() }))
export const division = reading(
  'RETURN $a / $b AS value',
  z.strictObject({ a: z.number(), b: z.number() }),
  z.strictObject({ value: z.number() }),
)
export const optionalParameter = reading(
  'RETURN $value AS value',
  z.strictObject({ value: z.string().optional() }),
  z.strictObject({ value }),
)
