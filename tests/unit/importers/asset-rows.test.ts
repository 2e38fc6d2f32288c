import { describe, expect, it } from 'vitest'
import { AssetStatement } from '#graph/domain/asset.ts'
import type { EntityMention } from '#graph/extractors/entities/entity.ts'
import { toAssetRows } from '#graph/importers/asset-rows.ts'
import { NameAliases } from '#graph/importers/names/read-aliases.ts'
import type { PlanReading } from '#graph/importers/read-plan.ts'

const shandong = 'province:370000'
const none = new NameAliases([])
const empty: PlanReading = {
  documentSlug: 'plan', passages: [], layouts: [], unread: [], entities: [], targets: [], responsibilities: [], restrictions: [], focus: [], structures: [], industries: [], damage: [],
}
const rowsOf = (mentions: Partial<EntityMention>[], aliases = none) =>
  toAssetRows({ ...empty, entities: mentions.map((mention) => ({ passageId: 'passage:plan:0', kind: 'enterprise', name: '甲乙丙公司', cities: [], ...mention })) }, shandong, aliases)

describe('an asset', () => {
  it('is one row for all its forms, with what each passage says of it', () => {
    const { assets, statements } = rowsOf([
      { kind: 'cluster', name: '青岛市影视文化产业集群', countClaimed: 8 },
      { kind: 'cluster', name: '青岛影视文化', passageId: 'passage:plan:9', head: '产业集群' },
    ])
    expect(assets.map(({ id, kind, properties }) => [id, kind, properties.name, properties.kind, properties.aliases])).toEqual([['cluster:青岛影视文化', 'cluster', '青岛影视文化', 'cluster', []]])
    expect(statements).toEqual([
      { factId: 'cluster:青岛影视文化', passageId: 'passage:plan:0', properties: { printed: '青岛市影视文化产业集群', claimedCount: 8 } },
      { factId: 'cluster:青岛影视文化', passageId: 'passage:plan:9', properties: { printed: '青岛影视文化', head: '产业集群' } },
    ])
    for (const { properties } of statements) expect(AssetStatement.parse(properties)).toEqual(properties)
  })

  it('is stated once in a passage that names it twice: the first words, and all that either says', () => {
    const { statements } = rowsOf([{ name: '甲乙丙公司' }, { name: '甲乙丙有限公司', role: 'leading', countClaimed: 3 }])
    expect(statements).toEqual([{ factId: 'enterprise:甲乙丙', passageId: 'passage:plan:0', properties: { printed: '甲乙丙公司', role: 'leading', claimedCount: 3 } }])
  })

  it('bears the name that the office gives it', () => {
    const aliases = new NameAliases([{ kind: 'enterprise', name: '甲', aliases: ['甲乙丙', '甲乙丁'], source: { kind: 'general' } }])
    expect(rowsOf([{ name: '甲乙丙公司' }, { name: '甲乙丁', passageId: 'passage:plan:9' }], aliases).assets.map(({ id }) => id)).toEqual(['enterprise:甲'])
  })

  it('is none when only a number is given, nor an agency', () => {
    expect(rowsOf([{ kind: 'cluster', name: '产业集群', countClaimed: 5, generic: true }, { kind: 'agency', name: '省工信厅' }])).toEqual({ assets: [], locations: [], statements: [] })
  })

  it('keeps kinds apart that share a name', () => {
    expect(rowsOf([{ kind: 'enterprise', name: '中国重汽' }, { kind: 'brand', name: '中国重汽' }]).assets.map(({ id }) => id)).toEqual(['enterprise:中国重汽', 'brand:中国重汽'])
  })
})

describe('the place of an asset', () => {
  const places = (mention: Partial<EntityMention>) => rowsOf([mention]).locations.map(({ placeId }) => placeId)
  it.each<[string, Partial<EntityMention>, string[]]>([
    ['a city', { cities: ['青岛市'] }, ['city:370200']],
    ['several cities', { cities: ['青岛市', '济南市'] }, ['city:370200', 'city:370100']],
    ['the county, not its city', { cities: ['临沂市'], county: '平邑县' }, ['county:371326']],
    ['the city, when the county is not known', { cities: ['临沂市'], county: '没有县' }, ['city:371300']],
    ['nowhere', { cities: [] }, []],
    ['no province', { cities: ['山东省'] }, []],
  ])('is %s', (_, mention, expected) => {
    expect(places(mention)).toEqual(expected)
  })

  it('is said once by a passage, and again by another', () => {
    const { locations } = rowsOf([{ cities: ['青岛市'] }, { cities: ['青岛市'] }, { cities: ['青岛市'], passageId: 'passage:plan:9' }])
    expect(locations.map(({ placeId, passageId, documentId }) => [placeId, passageId, documentId])).toEqual([
      ['city:370200', 'passage:plan:0', 'document:plan'], ['city:370200', 'passage:plan:9', 'document:plan'],
    ])
  })
})
