import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkProfile } from '#graph/queries/profile/check.ts'
import { allQueries, cypherFiles, queriesFolder } from '#graph/queries/profile/query-modules.ts'
import { toSignature } from '#graph/queries/profile/signature.ts'

const queries = await allQueries()
const files = await cypherFiles()

describe('every query', () => {
  it('stands in one file of Cypher and one of schemas', () => {
    expect(queries.map(({ name }) => `${name}.cypher`).sort()).toEqual(files.map((file) => file.split('/').slice(-2).join('/')).sort())
  })

  it.each(files)('%s keeps to the profile and begins by saying what it is for', (file) => {
    const text = readFileSync(join(queriesFolder, file), 'utf8')
    expect(checkProfile(text)).toEqual([])
    expect(text).toMatch(/^\/\/ \S/u)
  })

  describe.each(queries)('$name', ({ mode, text, params, row }) => {
    const signature = toSignature(text)

    it('takes exactly the parameters of its schema', () => {
      expect(signature.parameters).toEqual(Object.keys(params.shape).sort())
    })

    it('gives exactly the columns of its schema', () => {
      if (!(row instanceof z.ZodObject)) throw new TypeError('a row schema is an object of its columns')
      expect(signature.columns).toEqual(Object.keys(row.shape).sort())
    })

    it('writes only when it says so', () => {
      expect(mode).toBe(signature.writes ? 'write' : 'read')
    })
  })
})
