import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { assetLabel, commonLabel, nodeModel, relationshipModel } from '#graph/domain/model.ts'
import { dataModelMarkdown } from '#graph/print-data-model.ts'

const queries = fileURLToPath(new URL('../../../graph/queries', import.meta.url))
const cypher = readdirSync(queries, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => ({ file, text: readFileSync(join(queries, file), 'utf8').replace(/^\s*\/\/.*$/gmu, '') }))

describe('the data model', () => {
  it('is printed from the schemas as they are', () => {
    expect(readFileSync(new URL('../../../graph/data-model.md', import.meta.url), 'utf8')).toBe(dataModelMarkdown())
  })

  it.each(cypher)('$file uses labels and relationship types of the model alone', ({ text }) => {
    const labels = new Set<string>([commonLabel, assetLabel, 'Revision', 'Load', ...Object.values(nodeModel).map(({ label }) => label)])
    const types = new Set<string>(relationshipModel.map(({ type }) => type))
    for (const [, label = ''] of text.matchAll(/\(\s*\w*((?::[A-Z]\w*)+)/gu)) for (const name of label.split(':').filter(Boolean)) expect(labels).toContain(name)
    for (const [, type = ''] of text.matchAll(/\[\s*\w*:([A-Z_]+)/gu)) expect(types).toContain(type)
  })
})
