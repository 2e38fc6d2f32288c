import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { builders } from '#graph/lists/builders.ts'
import { findTemplate, readTemplates } from '#graph/lists/read-templates.ts'

const root = new URL('../../../', import.meta.url).pathname
const plan = readFileSync(join(root, 'seeds/documents/shandong-2021-manufacturing-plan/002.txt'), 'utf8').replace(/\s/gu, '')

const folders: string[] = []
function folderWith(...lines: unknown[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-lists-'))
  folders.push(folder)
  writeFileSync(join(folder, 'lists.jsonl'), lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return folder
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const template = (id: string, changes: object = {}) => ({
  id, name: id, since: 2021, source: { kind: 'general' }, lists: [{ name: '企业', builder: 'leaders', columns: [{ field: 'name', title: '企业' }] }], ...changes,
})

describe('the shipped templates', () => {
  const [first, second] = readTemplates()

  it('begin with the nine lists of the plan, in its order and words', () => {
    if (first.source.kind !== 'plan') throw new Error('the first template must cite a plan')
    expect(plan).toContain(first.source.quote.replace(/\s/gu, ''))
    expect(first.source.quote).toContain(first.lists.map(({ name }) => name).join('、'))
    expect(first.lists).toHaveLength(9)
  })
  it('mark as reference what no plan of the corpus says, and say so', () => {
    expect(second).toMatchObject({ id: '1-5-n', source: { kind: 'general' } })
    expect(second?.note).toContain('现有文件没有')
    expect(plan).not.toContain('1+5+N')
  })
  it('are each found by id and by name, the first without one', () => {
    expect(findTemplate([first, second!], undefined)).toBe(first)
    expect(findTemplate([first, second!], '1-5-n')).toBe(second)
    for (const name of [second!.name, '1+5+N清单', '1+5+N']) expect(findTemplate([first, second!], name)).toBe(second)
    expect(() => findTemplate([first], '2-n')).toThrow(/there is no template of lists 2-n/u)
  })
})

describe("an office's own templates", () => {
  it('stand after the shipped ones, and take the place of one of the same id', () => {
    const shipped = folderWith(template('a'), template('b'))
    expect(readTemplates(shipped, folderWith(template('c'))).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    const replaced = readTemplates(shipped, folderWith(template('a', { name: '本局清单' })))
    expect(replaced.map(({ id, name }) => [id, name])).toEqual([['a', '本局清单'], ['b', 'b']])
    expect(readTemplates(shipped, join(tmpdir(), 'no-such-folder')).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it.each([
    ['a field that the builder does not have', [template('a', { lists: [{ name: '企业', builder: 'leaders', columns: [{ field: 'nmae', title: '企业' }] }] })], /lists\.jsonl line 1, lists\.0\.columns\.0\.field: leaders has no nmae; it has name/u],
    ['a builder that is not there', [template('a'), template('b', { lists: [{ name: '企业', builder: 'chiefs', columns: [{ field: 'name', title: '企业' }] }] })], /lists\.jsonl line 2, lists\.0\.builder/u],
    ['an id twice', [template('a'), template('a')], /lists\.jsonl line 2, id: a stands on line 1 already/u],
    ['two lists of one name', [template('a', { lists: [1, 2].map(() => template('a').lists[0]) })], /lists\.jsonl line 1, lists\.1\.name: 企业 stands in this template already/u],
    ['a name that no sheet can have', [template('a', { lists: [{ ...template('a').lists[0], name: '企业/品牌' }] })], /lists\.jsonl line 1, lists\.0\.name: .*names a sheet/u],
    ['a misspelt field', [template('a', { sinse: 2021 })], /lists\.jsonl line 1, sinse: is no field of this file/u],
    ['broken JSON', ['{"id": '], /lists\.jsonl line 1, whole line: is no JSON object/u],
    ['no line at all', [''], /holds no template/u],
  ])('are refused for %s, with file, line and field', (_, lines, message) => {
    expect(() => readTemplates(folderWith(...lines))).toThrow(message)
  })
})

it('every builder says what it holds, how rows are found, and what to add where it is empty', () => {
  for (const { fields, basis, lacks, add } of Object.values(builders)) {
    expect(Object.values(fields).every((title) => title !== '')).toBe(true)
    expect([basis, lacks, add].every((text) => /[\u4e00-\u9fff]/u.test(text) && !/[。；]$/u.test(text))).toBe(true)
  }
})
