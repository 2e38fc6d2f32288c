import { describe, expect, it } from 'vitest'
import { draftId, withDraft } from '#graph/conflicts/draft.ts'
import { NameAliases } from '#graph/importers/names/read-aliases.ts'
import { corpus, layouts, rule } from './rows.ts'

const none = new NameAliases([])
const read = (text: string, rows = corpus({})) => withDraft(rows, none, { text, name: '草案', today: '2026-11-22' })

describe('a draft', () => {
  it('stands beside the corpus with its layouts and rules, and leaves the corpus as it was', () => {
    const rows = corpus({ layouts: layouts('old', '济南', ['齿轮钢'], { segmentIds: ['segment:钢铁:特殊钢'] }), rules: [rule('new', { rule: 'retire' })] })
    const drafted = read('济南市重点发展齿轮钢、轴承钢。\n严禁新增水泥熟料产能。', rows)
    expect(rows.layouts).toHaveLength(1)
    const own = drafted.rows.layouts.filter(({ documentId }) => documentId === draftId)
    expect(own.map(({ productName, cityName, segmentIds }) => [productName, cityName, segmentIds])).toEqual([['齿轮钢', '济南市', ['segment:钢铁:特殊钢']], ['轴承钢', '济南市', []]])
    expect(drafted.rows.rules.filter(({ documentId }) => documentId === draftId)).toMatchObject([{ properties: { rule: 'ban-new' } }])
    expect(drafted.rows.documents.at(-1)).toMatchObject({ id: draftId, issuedOn: '2026-11-22', horizonStart: 2026, horizonEnd: 2026 })
  })

  it('takes its years from its title, and counts a county for its city', () => {
    const { rows } = read('某市产业规划（2027—2030年）\n济南市莱芜区重点发展特种钢。')
    expect(rows.documents.at(-1)).toMatchObject({ horizonStart: 2027, horizonEnd: 2030 })
    expect(rows.layouts).toMatchObject([{ placeId: 'county:370116', cityId: 'city:370100', cityName: '济南市' }])
  })

  it('brings the cities of another province with it', () => {
    const { rows } = read('合肥市重点发展新型显示。')
    expect(rows.cities.some(({ id }) => id === 'city:340100')).toBe(true)
  })
})
