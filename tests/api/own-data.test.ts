import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ChainDetail } from '#api/contract/chains.ts'
import { serverForTests } from './running-server.ts'

const general = { kind: 'general' }
const files: Record<string, object[]> = {
  'chains.jsonl': [{ id: 'chain:芯片制造', name: '芯片制造', group: 'emerging', sector: '新一代信息技术', order: 0, industries: ['芯片制造产业'], aliases: [], source: general }],
  'segments.jsonl': [{ id: 'segment:芯片制造:流片', chainId: 'chain:芯片制造', name: '流片', stage: 'midstream', order: 0, feeds: [], terms: ['流片'], source: general }],
  'mapping.jsonl': [
    { kind: 'chain', own: 'chain:芯片制造', shipped: 'chain:集成电路', relation: 'narrower' },
    { kind: 'segment', own: 'segment:芯片制造:流片', shipped: 'segment:集成电路:晶圆制造', relation: 'same' },
    { kind: 'name', shipped: 'chain:集成电路', name: '集成电路与半导体', note: '按名单' },
  ],
  'roles.jsonl': [
    { role: '总链长', name: '甲某', source: { title: '公开通知' } },
    { chainId: 'chain:集成电路', role: '链主', name: '丙公司', since: '2022', until: '2024', source: { title: '链主名单' } },
    { chainId: 'chain:集成电路', role: '链长', name: '乙某', since: '2025-03', source: { title: '公开通知', publishedOn: '2025-03-18', url: 'https://example.org/a' } },
  ],
}
const folder = mkdtempSync(join(tmpdir(), 'liantu-own-'))
for (const [file, rows] of Object.entries(files)) writeFileSync(join(folder, file), rows.map((row) => JSON.stringify(row)).join('\n'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const server = serverForTests({ ownReferenceFolder: folder })
const chain = async (name: string) => (await server.get<ChainDetail>(`/chains/${encodeURIComponent(`chain:${name}`)}`)).body

describe('what an office has entered of a chain', () => {
  it('comes with the chain: its name beside the shipped one, who holds which role, what is tied to it', async () => {
    const { name, shippedName, nameNote, isOwn, roles, mappings } = await chain('集成电路')
    expect([name, shippedName, nameNote, isOwn]).toEqual(['集成电路与半导体', '集成电路', '按名单', false])
    expect(roles.map(({ role, name: holder, isOverAll, until }) => [role, holder, isOverAll, until])).toEqual([['总链长', '甲某', true, null], ['链长', '乙某', false, null], ['链主', '丙公司', false, '2024']])
    expect(roles[1]?.source).toEqual({ title: '公开通知', publishedOn: '2025-03-18', url: 'https://example.org/a' })
    expect(mappings.map(({ own, shipped, relation }) => [own.name, relation, shipped.name])).toEqual([['芯片制造', 'narrower', '集成电路与半导体'], ['流片', 'same', '晶圆制造']])
  })

  it('is said of its own chain, and of chains that it has not touched nothing but the role over all', async () => {
    const own = await chain('芯片制造')
    expect([own.isOwn, own.shippedName]).toEqual([true, null])
    expect(own.mappings).toHaveLength(2)
    const other = await chain('化工')
    expect([other.isOwn, other.shippedName, other.mappings.length, other.roles.map(({ role }) => role)]).toEqual([false, null, 0, ['总链长']])
  })
})
