import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GraphError } from '#graph/domain/errors.ts'
import { readReferenceChains } from '#graph/importers/reference/read-chains.ts'

const chain = {
  id: 'chain:链', name: '链', group: 'emerging', sector: '新材料', order: 0, industries: ['链'], aliases: [], source: { kind: 'general' },
}
const upstream = {
  id: 'segment:链:材料', chainId: 'chain:链', name: '材料', stage: 'upstream', order: 0, feeds: ['segment:链:整机'], terms: ['材料'],
  source: { kind: 'general' },
}
const downstream = { ...upstream, id: 'segment:链:整机', name: '整机', stage: 'downstream', order: 1, feeds: [] as string[], terms: ['整机'] }

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'liantu-seeds-')) })
afterEach(() => { rmSync(folder, { recursive: true }) })

const linesOf = (rows: readonly unknown[]) => rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')

function read(chains: readonly unknown[], segments: readonly unknown[]) {
  writeFileSync(join(folder, 'chains.jsonl'), linesOf(chains))
  writeFileSync(join(folder, 'segments.jsonl'), linesOf(segments))
  return readReferenceChains(folder)
}

/** The message with which reading fails. */
function fault(chains: readonly unknown[], segments: readonly unknown[]): string {
  try {
    read(chains, segments)
  } catch (error) {
    expect(error).toBeInstanceOf(GraphError)
    expect((error as GraphError).code).toBe('invalid-seed')
    return (error as GraphError).message
  }
  throw new Error('reading was expected to fail')
}

describe('a broken reference file', () => {
  it('is read when nothing is wrong, byte order mark and closing line or not', () => {
    expect(read([`\uFEFF${JSON.stringify(chain)}`, ''], [upstream, downstream, '']).segments).toHaveLength(2)
  })

  it('names file, line, field and what is allowed', () => {
    const message = fault([chain], [upstream, { ...downstream, stage: '下游' }])
    expect(message).toContain('segments.jsonl line 2, stage:')
    expect(message).toContain('"upstream"|"midstream"|"downstream"')
  })

  it('names an unknown field and the fields there are', () => {
    expect(fault([chain], [upstream, { ...downstream, color: '红' }])).toMatch(/segments\.jsonl line 2, color: .*allowed are id, chainId, name/u)
  })

  it('names the line that is no JSON', () => {
    expect(fault([chain], [upstream, '{"id": '])).toContain('segments.jsonl line 2, whole line: is no JSON object')
  })

  it('names a field inside the source', () => {
    expect(fault([{ ...chain, source: { kind: 'plan', documentId: 'document:x' } }], [upstream, downstream]))
      .toContain('chains.jsonl line 1, source.quote:')
  })

  it('says which file is missing', () => {
    expect(() => readReferenceChains(join(folder, 'nowhere'))).toThrow(/chains\.jsonl cannot be read/u)
  })

  it.each([
    ['an id that does not fit the name', [upstream, { ...downstream, id: 'segment:链:别的' }], 'line 2, id: is segment:链:别的; with this chain and name it must read segment:链:整机'],
    ['an id that occurs twice', [upstream, downstream, { ...downstream, order: 2, terms: [] }], 'line 3, id: segment:链:整机 stands on line 2 already'],
    ['a chain that does not exist', [upstream, downstream, { ...upstream, chainId: 'chain:无', order: 2 }], 'line 3, chainId: chain:无 is no chain of chains.jsonl'],
    ['a feed into nothing', [{ ...upstream, feeds: ['segment:链:无'] }, downstream], 'line 1, feeds: segment:链:无 is no segment of chain:链'],
    ['a feed back up the stages', [{ ...upstream, feeds: [] }, { ...downstream, feeds: ['segment:链:材料'] }], 'line 2, feeds: downstream segment:链:整机 feeds upstream segment:链:材料'],
    ['a circle', [upstream, { ...downstream, stage: 'upstream', feeds: ['segment:链:材料'] }], 'runs in a circle: segment:链:材料 → segment:链:整机 → segment:链:材料'],
    ['an order given twice', [upstream, { ...downstream, order: 0 }], 'line 2, order: 0 is taken by segment:链:材料'],
    ['a term in two segments', [upstream, { ...downstream, terms: ['材料'] }], 'line 2, terms: 材料 places products in segment:链:材料 already'],
    ['a kind that is no segment', [{ ...upstream, kindOf: ['segment:链:无'] }, downstream], 'line 1, kindOf: segment:链:无 is no segment'],
    ['kinds in a circle', [{ ...upstream, kindOf: ['segment:链:整机'] }, { ...downstream, kindOf: ['segment:链:材料'] }], 'line 1, kindOf: runs in a circle: segment:链:材料 → segment:链:整机 → segment:链:材料'],
    ['a segment that is a kind of itself', [upstream, { ...downstream, kindOf: ['segment:链:整机'] }], 'line 2, kindOf: runs in a circle'],
    ['an empty list of kinds', [upstream, { ...downstream, kindOf: [] }], 'line 2, kindOf: '],
  ])('refuses %s', (_, segments, expected) => {
    expect(fault([chain], segments)).toContain(expected)
  })

  it('refuses a heading that two chains claim, and a chain without segments', () => {
    const message = fault([chain, { ...chain, id: 'chain:乙', name: '乙' }], [upstream, downstream])
    expect(message).toContain('chains.jsonl line 2, industries: 链 belongs to chain:链 already')
    expect(message).toContain('chain:乙 has no segment')
  })

  it('collects faults, lists twenty and counts the others', () => {
    const message = fault([chain], Array.from({ length: 25 }, () => ({ ...upstream, order: -1 })))
    expect(message).toContain('25 fault(s)')
    expect(message.match(/line \d+, order/gu)).toHaveLength(20)
    expect(message).toContain('and 5 more')
  })
})
