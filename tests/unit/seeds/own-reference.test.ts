import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownReferenceFolder, readReference } from '#graph/importers/reference/reference.ts'

const source = { kind: 'general' }
const chain = (name: string, more: object = {}) => ({ id: `chain:${name}`, name, group: 'emerging', sector: '新材料', order: 0, industries: [name], aliases: [], source, ...more })
const segment = (chainName: string, name: string, more: object = {}) => ({
  id: `segment:${chainName}:${name}`, chainId: `chain:${chainName}`, name, stage: 'upstream', order: 0, feeds: [], terms: [name], source, ...more,
})
const alias = (name: string, ...aliases: string[]) => ({ kind: 'enterprise', name, aliases, source })
type Files = Record<string, object[]>

const shippedFiles: Files = {
  'chains.jsonl': [chain('家电', { aliases: ['家用电器'] })],
  'segments.jsonl': [segment('家电', '整机')],
  'aliases.jsonl': [alias('海尔', '海尔集团', '青岛海尔'), alias('海信', '海信集团')],
}
const ownFiles: Files = {
  'chains.jsonl': [chain('智慧家庭')],
  'segments.jsonl': [segment('智慧家庭', '终端', { kindOf: ['segment:家电:整机'] })],
}
const tie = { kind: 'chain', own: 'chain:智慧家庭', shipped: 'chain:家电', relation: 'wider' }

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'liantu-own-')) })
afterEach(() => { rmSync(folder, { recursive: true }) })

function write(name: string, files: Files): string {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  for (const [file, rows] of Object.entries(files)) writeFileSync(join(path, file), rows.map((row) => JSON.stringify(row)).join('\n'))
  return path
}
const merge = (own: Files, shipped = shippedFiles) => readReference(write('shipped', shipped), write('own', own))

describe('an office\'s own reference data', () => {
  it('lie under the data folder, and need not be there', () => {
    expect(ownReferenceFolder({ LIANTU_DATA: 'store' }, '/srv')).toBe('/srv/store/reference')
    expect(ownReferenceFolder({}, '/srv')).toBe('/srv/.liantu/data/reference')
    expect(readReference(write('shipped', shippedFiles), join(folder, 'nowhere')).chains).toHaveLength(1)
    expect(merge({}).ownChainIds.size).toBe(0)
  })

  it('stand beside the shipped chains, after them, all under their own ids', () => {
    const { chains, segments, mappings, ownChainIds } = merge({ ...ownFiles, 'mapping.jsonl': [tie] })
    expect(chains.map(({ id, order }) => [id, order])).toEqual([['chain:家电', 0], ['chain:智慧家庭', 1]])
    expect(segments.map(({ id }) => id)).toEqual(['segment:家电:整机', 'segment:智慧家庭:终端'])
    expect(mappings).toEqual([tie])
    expect([...ownChainIds]).toEqual(['chain:智慧家庭'])
  })

  it('give a shipped chain another name; its id stays and its old name becomes an alias', () => {
    const { chains } = merge({ 'mapping.jsonl': [{ kind: 'name', shipped: 'chain:家电', name: '智能家电' }] })
    expect(chains).toEqual([expect.objectContaining({ id: 'chain:家电', name: '智能家电', aliases: ['家电', '家用电器'] })])
  })

  it('decide the name where both lists join names', () => {
    const { aliases } = merge({ 'aliases.jsonl': [alias('海尔智家', '海尔')] })
    expect(aliases.resolve('enterprise', '青岛海尔')).toBe('海尔智家')
    expect(aliases.resolve('enterprise', '海信集团')).toBe('海信')
  })

  it('may part what the shipped list joins, when no name is left without an owner', () => {
    const parted = merge({ 'aliases.jsonl': [alias('海尔', '海尔集团'), alias('青岛海尔', '海尔股份')] }).aliases
    expect([parted.resolve('enterprise', '海尔集团'), parted.resolve('enterprise', '海尔股份')]).toEqual(['海尔', '青岛海尔'])
    expect(() => merge({ 'aliases.jsonl': [alias('海尔', '海尔公司'), alias('青岛海尔', '海尔股份')] })).toThrow(/aliases\.jsonl line 1, aliases: .*own lines 1 and 2 part them; say in an own line whose 海尔集团 is/u)
  })

  it('stand under a heading of a shipped chain only when a line ties the two', () => {
    const own = { ...ownFiles, 'chains.jsonl': [chain('智慧家庭', { industries: ['家电行业'] })] }
    expect(() => merge(own)).toThrow(/chains\.jsonl line 1, industries: 家电行业 belongs to the shipped chain:家电; .*mapping\.jsonl/u)
    expect(merge({ ...own, 'mapping.jsonl': [tie] }).chains).toHaveLength(2)
  })

  it('hold who is responsible for a chain, with where it was made public', () => {
    const role = { chainId: 'chain:家电', role: '链长单位', name: '省工业和信息化厅', since: '2025-03', source: { title: '公开通知' } }
    const over = { role: '总链长', name: '某负责人', source: { title: '公开通知' } }
    expect(merge({ 'roles.jsonl': [role, over] }).roles).toEqual([role, over])
  })

  it.each<[string, Files, RegExp]>([
    ['a chain of a shipped id', { 'chains.jsonl': [chain('家电', { industries: ['另一标题'] })], 'segments.jsonl': [segment('家电', '终端')] }, /chains\.jsonl line 1, id: chain:家电 is a shipped chain; give the own one another name/u],
    ['a tie to what is not shipped', { ...ownFiles, 'mapping.jsonl': [{ ...tie, shipped: 'chain:无' }] }, /mapping\.jsonl line 1, shipped: chain:无 is not shipped/u],
    ['a tie of what is not its own', { 'mapping.jsonl': [tie] }, /mapping\.jsonl line 1, own: chain:智慧家庭 is no chain of this folder/u],
    ['a tie given twice', { ...ownFiles, 'mapping.jsonl': [tie, tie] }, /mapping\.jsonl line 2, own: .* is tied to chain:家电 on line 1 already/u],
    ['a field that the kind does not have', { ...ownFiles, 'mapping.jsonl': [{ ...tie, name: '甲' }] }, /mapping\.jsonl line 1, name: is no field of this file/u],
    ['a name that another chain bears', { ...ownFiles, 'mapping.jsonl': [{ kind: 'name', shipped: 'chain:家电', name: '智慧家庭' }] }, /mapping\.jsonl line 1, name: 智慧家庭 is the name of chain:智慧家庭 already/u],
    ['a role in no chain', { 'roles.jsonl': [{ chainId: 'chain:无', role: '链主', name: '甲公司', source: { title: '公开通知' } }] }, /roles\.jsonl line 1, chainId: chain:无 is no chain/u],
    ['a role without its source', { 'roles.jsonl': [{ role: '链主', name: '甲公司' }] }, /roles\.jsonl line 1, source:/u],
    ['a role that ends before it begins', { 'roles.jsonl': [{ role: '链主', name: '甲公司', since: '2025', until: '2024', source: { title: '公开通知' } }] }, /roles\.jsonl line 1, until: 2024 lies before since/u],
    ['a date that is none', { 'roles.jsonl': [{ role: '链主', name: '甲公司', since: '2025-13', source: { title: '公开通知' } }] }, /roles\.jsonl line 1, since: a date reads 2025, 2025-03 or 2025-03-18/u],
    ['a kind that neither folder has', { ...ownFiles, 'segments.jsonl': [segment('智慧家庭', '终端', { kindOf: ['segment:家电:无'] })] }, /segments\.jsonl line 1, kindOf: segment:家电:无 is no segment/u],
  ])('refuse %s, naming file, line and field', (_, own, expected) => {
    expect(() => merge(own)).toThrow(expected)
  })
})
