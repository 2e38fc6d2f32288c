import { expect, it } from 'vitest'
import { toSignature } from '#graph/queries/profile/signature.ts'

it('reads parameters, columns and whether a text writes', () => {
  const text =
    '// $note is no parameter\nMATCH (n:Entity {id: $id})\nWHERE n.rank IN $ranks OR n.rank = $id\nWITH n.id AS inner, n\nRETURN n.name AS name, inner'
  expect(toSignature(text)).toEqual({ parameters: ['id', 'ranks'], columns: ['inner', 'name'], writes: false })
})

it('finds writes in subqueries, and no columns without RETURN', () => {
  expect(toSignature('MATCH (n:Entity) FOREACH (i IN $list | SET n.k = i)')).toEqual({ parameters: ['list'], columns: [], writes: true })
  expect(toSignature('MATCH (n:Entity) CALL { WITH n CREATE (m:City) } RETURN n.id AS id').writes).toBe(true)
  expect(toSignature('MATCH (n:Entity) WHERE n.set = $set RETURN n.create AS created').writes).toBe(false)
})
