import { describe, expect, it } from 'vitest'
import { Damage } from '#graph/domain/damage.ts'
import { Focus } from '#graph/domain/focus.ts'
import { Structure } from '#graph/domain/structure.ts'
import { toContentRows } from '#graph/importers/content-rows.ts'
import type { PlanReading } from '#graph/importers/read-plan.ts'

const empty: PlanReading = {
  documentSlug: 'plan', passages: [], layouts: [], unread: [], entities: [], targets: [], responsibilities: [], restrictions: [], focus: [], structures: [], industries: [], damage: [],
}
const properties = (rows: readonly { properties: object }[]) => rows.map((row) => row.properties)
const passageId = 'passage:plan:7'

describe('what a section puts forward', () => {
  it('is a node for each item, numbered within its passage', () => {
    const rows = toContentRows({
      ...empty, focus: [
        { passageId, industry: '锂电池', item: '正极材料', verb: '发展', isBreakthrough: false },
        { passageId: 'passage:plan:99', industry: '锂电池', item: '正极材料', verb: '发展', isBreakthrough: false },
        { passageId, industry: '锂电池', item: '固态电池', verb: '攻关', head: '关键技术', isBreakthrough: true },
      ],
    })
    expect(properties(rows.focus)).toEqual([
      { id: 'focus:plan:7:0', order: 0, name: '正极材料', industry: '锂电池', verb: '发展', isBreakthrough: false },
      { id: 'focus:plan:99:0', order: 0, name: '正极材料', industry: '锂电池', verb: '发展', isBreakthrough: false },
      { id: 'focus:plan:7:1', order: 1, name: '固态电池', industry: '锂电池', verb: '攻关', head: '关键技术', isBreakthrough: true },
    ])
    expect(rows.statements[2]).toEqual({ factId: 'focus:plan:7:1', passageId, properties: { printed: '固态电池' } })
    for (const focus of properties(rows.focus)) expect(Focus.omit({ evidence: true }).parse(focus)).toEqual(focus)
  })
})

describe('a structure', () => {
  it('is named by its links, with arrows only when they are in order', () => {
    const rows = toContentRows({
      ...empty, structures: [
        { passageId, industry: '锂电池', segments: ['材料', '电芯', '系统'], isOrdered: true, upstream: ['材料'], downstream: ['系统'] },
        { passageId, segments: ['设计', '制造'], isOrdered: false, isCorrupt: true },
      ],
    })
    expect(properties(rows.structures)).toEqual([
      { id: 'structure:plan:7:0', order: 0, name: '材料→电芯→系统', industry: '锂电池', links: ['材料', '电芯', '系统'], isOrdered: true, upstream: ['材料'], downstream: ['系统'] },
      { id: 'structure:plan:7:1', order: 1, name: '设计、制造', links: ['设计', '制造'], isOrdered: false },
    ])
    expect(rows.statements.map(({ factId, properties: { printed } }) => [factId, printed])).toEqual([['structure:plan:7:0', '材料'], ['structure:plan:7:1', '设计']])
    for (const structure of properties(rows.structures)) expect(Structure.omit({ evidence: true }).parse(structure)).toEqual(structure)
  })
})

describe('damage', () => {
  it('is numbered within its document and found in each passage once, or in none', () => {
    const rows = toContentRows({
      ...empty, damage: [
        { kind: 'wrong_copy', note: 'of another section', quote: '甲', start: 7, end: 9, passageIds: [passageId, 'passage:plan:99', passageId] },
        { kind: 'stray_address', note: 'no part of the text', quote: 'www.example.cn', start: 20, end: 34, passageIds: [] },
      ],
    })
    expect(properties(rows.damage)).toEqual([
      { id: 'damage:plan:0', documentId: 'document:plan', kind: 'wrong_copy', note: 'of another section', quote: '甲', start: 7, end: 9 },
      { id: 'damage:plan:1', documentId: 'document:plan', kind: 'stray_address', note: 'no part of the text', quote: 'www.example.cn', start: 20, end: 34 },
    ])
    expect(rows.findings).toEqual([{ damageId: 'damage:plan:0', passageId }, { damageId: 'damage:plan:0', passageId: 'passage:plan:99' }])
    expect(rows.statements).toEqual([])
    for (const damage of properties(rows.damage)) expect(Damage.parse(damage)).toEqual(damage)
  })
})
