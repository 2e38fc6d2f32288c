import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GraphError } from '#graph/domain/errors.ts'
import { assetKinds, type AssetKind } from '#graph/domain/asset.ts'
import { DocumentSource } from '#graph/domain/document.ts'
import { toAssetName } from '#graph/importers/names/asset-name.ts'
import { readAliases } from '#graph/importers/names/read-aliases.ts'

const haier = { kind: 'park', name: '卡奥斯', aliases: ['海尔卡奥斯', 'COSMOPlat'], source: { kind: 'general' } }

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'liantu-aliases-')) })
afterEach(() => { rmSync(folder, { recursive: true }) })

function read(...rows: unknown[]) {
  const file = join(folder, 'aliases.jsonl')
  writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'))
  return readAliases(file)
}

/** The message with which reading fails. */
function fault(...rows: unknown[]): string {
  try {
    read(...rows)
  } catch (error) {
    expect(error).toBeInstanceOf(GraphError)
    expect((error as GraphError).code).toBe('invalid-seed')
    return (error as GraphError).message
  }
  throw new Error('reading was expected to fail')
}

describe('the list of names that mean the same', () => {
  it('resolves every form to the name, whatever its case, width, white space and quotes', () => {
    const aliases = read(`\uFEFF${JSON.stringify(haier)}`, '')
    for (const form of ['卡奥斯', '“海尔卡奥斯”', 'cosmoplat', 'ＣＯＳＭＯ Plat']) expect(aliases.resolve('park', form)).toBe('卡奥斯')
  })

  it('leaves alone what it does not hold, and other kinds', () => {
    const aliases = read(haier)
    expect(aliases.resolve('park', '浪潮云洲')).toBe('浪潮云洲')
    expect(aliases.resolve('brand', 'COSMOPlat')).toBe('COSMOPlat')
    expect(aliases.find('park', '浪潮云洲')).toBeUndefined()
  })

  it('may hold one name under two kinds', () => {
    expect(read(haier, { ...haier, kind: 'brand' }).rows).toHaveLength(2)
  })

  it.each([
    ['a name on two lines', [haier, { ...haier, aliases: ['别名'] }], 'aliases.jsonl line 2, name: 卡奥斯 stands on line 1 already'],
    ['an alias that is another line\'s name', [haier, { ...haier, name: '别名', aliases: ['卡奥斯'] }], 'line 2, aliases.0: 卡奥斯 stands on line 1'],
    ['an alias of two lines', [haier, { ...haier, name: '别名', aliases: ['另名', 'cosmoPLAT'] }], 'line 2, aliases.1: cosmoPLAT stands on line 1'],
    ['an alias given twice', [{ ...haier, aliases: ['海尔卡奥斯', '海尔 卡奥斯'] }], 'line 1, aliases.1: 海尔 卡奥斯 stands in this line already'],
    ['an alias that is the name', [{ ...haier, aliases: ['卡奥斯'] }], 'line 1, aliases.0: 卡奥斯 stands in this line already'],
    ['no alias', [{ ...haier, aliases: [] }], 'line 1, aliases:'],
    ['a kind there is not', [{ ...haier, kind: '平台' }], 'line 1, kind:'],
    ['an unknown field', [{ ...haier, color: '红' }], 'line 1, color: is no field of this file; allowed are kind, name, aliases, source, note'],
    ['a plan without its words', [{ ...haier, source: { kind: 'plan', documentId: 'document:x' } }], 'line 1, source.quote:'],
    ['a line that is no JSON', [haier, '{"kind": '], 'line 2, whole line: is no JSON object'],
  ])('refuses %s', (_, rows, expected) => {
    expect(fault(...rows)).toContain(expected)
  })

  it('lists twenty faults and counts the others', () => {
    const message = fault(...Array.from({ length: 25 }, () => '{'))
    expect(message).toContain('25 fault(s)')
    expect(message).toContain('and 5 more')
  })

  it('says which file is missing', () => {
    expect(() => readAliases(join(folder, 'nowhere.jsonl'))).toThrow(/nowhere\.jsonl cannot be read/u)
  })
})

describe('seeds/reference/aliases.jsonl', () => {
  const aliases = readAliases('seeds/reference/aliases.jsonl')
  const isAsset = (kind: string): kind is AssetKind => assetKinds.some((known) => known === kind)

  it.each(aliases.rows)('$kind $name is stable, and its forms come to it', ({ kind, name, aliases: forms }) => {
    const toName = (form: string): string => (isAsset(kind) ? toAssetName(kind, form, aliases) : aliases.resolve(kind, form))
    expect([name, ...forms].map(toName)).toEqual([name, ...forms].map(() => name))
  })

  it.each(aliases.rows)('$kind $name: its quote is printed verbatim', ({ source }) => {
    if (source.kind !== 'plan') return
    const documentFolder = join('seeds/documents', source.documentId.slice('document:'.length))
    const { file } = DocumentSource.parse(JSON.parse(readFileSync(join(documentFolder, 'source.json'), 'utf8')))
    expect(readFileSync(join(documentFolder, file), 'utf8').replace(/\s|\*\*/gu, '')).toContain(source.quote.replace(/\s/gu, ''))
  })

  it('is sorted by kind, then name', () => {
    const order = ['product', ...assetKinds]
    const sorted = aliases.rows.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.name < b.name ? -1 : 1))
    expect(aliases.rows).toEqual(sorted)
  })
})
