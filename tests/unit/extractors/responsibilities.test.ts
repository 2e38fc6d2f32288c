import { describe, expect, it } from 'vitest'
import { toResponsibilityRows } from '#graph/cli/rows/responsibilities.ts'
import { readResponsibilities } from '#graph/extractors/responsibilities/read-responsibilities.ts'
import { openCase, passagesOf } from './keyed-cases.ts'
import { scoreRows } from './score-keyed-rows.ts'

/** Least F1 by case, as measured. */
const floors: Readonly<Record<string, number>> = { 'shandong-000': 1, 'shandong-001': 1, 'shandong-003': 1, 'shandong-004': 1, henan: 1, jiangxi: 1, guangdong: 1, hubei: 1, zhejiang: 1, gansu: 1, sichuan: 1, yunnan: 1 }
const keyFields = ['section', 'task', 'lead', 'support', 'lead_open', 'support_open', 'inline']

describe.each(Object.entries(floors))('responsibilities of %s', (name, leastF1) => {
  const { expected, passages, passagesById } = openCase('responsibilities', name)
  const rows = toResponsibilityRows(name, readResponsibilities(passages), passagesById)
  const score = scoreRows(expected, rows, keyFields)

  it(`finds tasks with their agencies with F1 of at least ${leastF1}`, () => {
    expect(score.f1, [...score.missed, ...score.extra].join('\n')).toBeGreaterThanOrEqual(leastF1)
  })

  it('prints the wording that binds the leading agencies where the answers give it', () => {
    const worded = expected.filter(({ mode }) => mode !== undefined)
    expect(scoreRows(worded, rows, ['task', 'mode']).missed).toEqual([])
  })
})

describe('responsibilities', () => {
  it('takes no bracket for agencies that explains a word, and no company that leads an alliance', () => {
    expect(readResponsibilities(passagesOf('（一）培育龙头。支持企业牵头组建联盟，建设孵化器（含加速器），引进一批项目（由企业负责）。各部门要密切配合。'))).toEqual([])
  })

  it('keeps names together that hold 和 or a list of places', () => {
    const [mention] = readResponsibilities(passagesOf('（一）优化环境。简化流程。（责任单位：省住房和城乡建设厅，各市、县（市、区）人民政府）'))
    expect(mention).toMatchObject({ lead: ['省住房和城乡建设厅'], support: ['各市、县（市、区）人民政府'] })
  })

  it('reads a long line of open brackets in linear time', () => {
    const text = `（一）任务。${'（省财政厅、'.repeat(10_000)}负责）`
    const passages = passagesOf(text)
    const started = performance.now()
    readResponsibilities(passages)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
