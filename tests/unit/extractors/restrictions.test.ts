import { describe, expect, it } from 'vitest'
import { toRestrictionRows } from '#graph/cli/rows/restrictions.ts'
import { readRestrictions } from '#graph/extractors/restrictions/read-restrictions.ts'
import { openCase, passagesOf } from './keyed-cases.ts'
import { scoreRows, type Row } from './score-keyed-rows.ts'

/** Least F1 by case, as measured. */
const floors: Readonly<Record<string, number>> = { 'shandong-000': 1, 'shandong-001': 1, 'shandong-002': 1, 'shandong-003': 1, 'shandong-004': 1, hebei: 1, guizhou: 1, zhejiang: 1, shanxi: 1, sichuan: 1 }
const keyFields = ['industry', 'scope', 'exception', 'rule', 'threshold', 'deadline']
const sideFields = ['also', 'deadline_implied', 'exception_kind', 'amount', 'share', 'force', 'criterion', 'basis', 'standard', 'valid_until']

describe.each(Object.entries(floors))('restrictions of %s', (name, leastF1) => {
  const { expected, passages, passagesById } = openCase('restrictions', name)
  const rows = toRestrictionRows(name, readRestrictions(passages), passagesById)
  const score = scoreRows(expected, rows, keyFields)

  it(`finds rules with F1 of at least ${leastF1}`, () => {
    expect(score.f1, [...score.missed, ...score.extra].join('\n')).toBeGreaterThanOrEqual(leastF1)
  })

  it('gives a found rule the other fields its answer names', () => {
    const key = (row: Row): string => JSON.stringify(keyFields.map((field) => row[field]))
    const found = new Map(rows.map((row) => [key(row), row]))
    for (const answer of expected) {
      const row = found.get(key(answer))
      if (row === undefined || answer['unsure'] === true) continue
      for (const field of sideFields) if (answer[field] !== undefined) expect(row[field], `${field} of ${String(answer['threshold'])}`).toEqual(answer[field])
    }
  })
})

describe('restrictions', () => {
  const rules = (text: string): (string | undefined)[][] => readRestrictions(passagesOf(text)).map(({ rule, threshold }) => [rule, threshold])

  it('takes history, staff matters and targets for no rule', () => {
    expect(rules('近年来，全省淘汰水泥产能100万吨。做好关停退出企业的职工安置。战略性新兴产业占比不低于30%。粮食产量稳定在1000万吨以上。发展运动控制系统。')).toEqual([])
  })

  it('lets the ban stand where capacity is to come in from outside', () => {
    expect(rules('一、水泥\n\n省外水泥产能不得转入我省。')).toEqual([['ban-new', '省外水泥产能转入']])
  })

  it('reads an endless list and an endless sentence in linear time', () => {
    const text = `一、钢铁行业\n\n淘汰${'不达标、'.repeat(10_000)}高炉。${'加快'.repeat(10_000)}淘汰高炉。`
    const passages = passagesOf(text)
    const started = performance.now()
    readRestrictions(passages)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
