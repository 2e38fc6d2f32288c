import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChainMap, MapSegment } from '#api/contract/chains.ts'
import { type ColourState, colourings, legendEntries, lookOf, measureNote } from '#web/graph/colouring.ts'
import { type Pattern, patternPath } from '#web/graph/patterns.ts'

const plans = ['document:a', 'document:b']
const city = (code: string, layoutCount: number) => ({ id: `city:${code}`, name: `${code}市`, layoutCount })

/** A segment with so many layouts in each city, all stated in one document. */
function segment(name: string, cities: ReturnType<typeof city>[], more: Partial<MapSegment> = {}): MapSegment {
  const total = cities.reduce((sum, { layoutCount }) => sum + layoutCount, 0)
  return {
    id: `segment:甲:${name}`, name, stage: 'upstream', order: 0, feeds: [], source: { kind: 'general' },
    presence: cities.length === 0 ? 'silent' : cities.length === 1 ? 'single' : 'planned',
    cityCount: cities.length, cities,
    concentration: total === 0 ? null : cities.reduce((sum, { layoutCount }) => sum + (layoutCount / total) ** 2, 0),
    leaderIds: [],
    products: cities.map(({ id, name: cityName }) => ({
      id: `product:${name}${cityName}`, name: `${name}${cityName}`, term: null,
      carriers: [{ layoutId: `layout:${id}`, relation: 'develop', place: { id, name: cityName, cityId: id, cityName }, ownHeading: true, headings: ['甲'], documentIds: ['document:a'] }],
    })),
    ...more,
  }
}

const leader = { id: 'enterprise:乙', name: '乙公司', kind: 'enterprise', role: 'leading', cityIds: ['city:济南'] } as const
const segments = [
  segment('独占', [city('济南', 2)], { leaderIds: [leader.id] }),
  segment('偏重', [city('济南', 3), city('青岛', 1)], { leaderIds: [leader.id] }),
  segment('平分', [city('济南', 1), city('青岛', 1)], { leaderIds: [leader.id] }),
  segment('分散', ['济南', '青岛', '德州', '烟台', '淄博'].map((code) => city(code, 1))),
  segment('未见', []),
  segment('未读', [], { presence: 'unread' }),
]
const map = {
  chain: { id: 'chain:甲', name: '甲', documents: plans.map((id, index) => ({ id, name: id, shortTitle: `规划${String(index + 1)}`, horizonStart: 2021, horizonEnd: 2025 })) },
  segments, unplaced: [], leaders: [leader, { ...leader, id: 'cluster:丙', name: '丙集群', kind: 'cluster', role: null, cityIds: [] }],
  cities: ['济南', '青岛', '德州', '烟台', '淄博'].map((code) => ({ id: `city:${code}`, name: `${code}市`, layoutCount: 1, segmentIds: segments.filter(({ cities }) => cities.some(({ id }) => id === `city:${code}`)).map(({ id }) => id) })),
} as unknown as ChainMap
const by = (colour: ColourState['colour'], ...cityIds: string[]): ColourState => ({ colour, cityIds })
const look = (name: string, state: ColourState) => lookOf(map, segments.find((one) => one.name === name) ?? segment(name, []), state)

describe('a map coloured by a measure', () => {
  it('hatches what was not read, whatever the measure, and says so', () => {
    for (const colour of colourings) {
      expect(look('未读', by(colour, 'city:济南')).fills).toEqual([{ ground: 'unread-weak', pattern: 'hatch', line: 'unread' }])
      expect(look('未读', by(colour, 'city:济南')).note).toBe('× 未读')
      expect(look('未见', by(colour)).note).toBe('○ 未见布局')
    }
  })

  it('says concentration by a class, a number or the cities by name', () => {
    const words = ['独占', '偏重', '平分', '分散'].map((name) => look(name, by('concentration')))
    expect(words.map(({ note }) => note)).toEqual(['■ 济南', '◆ 济南、青岛', '◇ 济南、青岛', '□ 5 市 · 0.20'])
    expect(words[1]?.words).toBe('◆ 高度集中 0.63：济南市 3、青岛市 1')
  })

  it('tells the classes apart by pattern, not by colour alone', () => {
    const fills = ['独占', '偏重', '平分', '分散'].flatMap((name) => look(name, by('concentration')).fills)
    expect(new Set(fills.map(({ pattern }) => pattern)).size).toBe(4)
    const cities = ['济南', '青岛', '德州', '烟台'].map((code) => `city:${code}`)
    const stripes = look('分散', by('cities', ...cities))
    expect(new Set(stripes.fills.map(({ pattern }) => pattern)).size).toBe(4)
    expect(stripes.marks).toEqual([1, 2, 3, 4])
  })

  it('counts leaders in the cities of the segment, and says how many stand nowhere', () => {
    expect(look('平分', by('leaders')).words).toBe('★ 1 个：乙公司')
    expect(look('分散', by('leaders')).note).toBe('☆ 无链主')
    expect(measureNote(map, 'leaders')).toContain('另有 1 个未写明所在市')
  })

  it('numbers the documents that give a segment to a city', () => {
    expect(look('平分', by('document')).note).toBe('① 1 份文件')
    expect(look('平分', by('document')).words).toBe('①《规划1》')
  })

  it('has in its legend every segment once by presence, and every carried one once by class', () => {
    for (const colour of colourings) {
      const entries = legendEntries(map, by(colour))
      expect(entries.filter(({ presence }) => presence).reduce((sum, { count }) => sum + count, 0)).toBe(segments.length)
    }
    for (const colour of ['concentration', 'leaders'] as const) {
      const classes = legendEntries(map, by(colour)).filter(({ presence }) => !presence)
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(segments.filter(({ cityCount }) => cityCount > 0).length)
    }
  })
})

describe('a pattern', () => {
  it('stays inside its area', () => {
    const side = fc.integer({ min: 10, max: 300 })
    const patterns: Pattern[] = ['hatch', 'rows', 'wide-rows', 'columns', 'grid']
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.record({ x: side, y: side, w: side, h: side }), (pattern, area) => {
        const points = [...patternPath(pattern, area).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
        expect(points.length).toBeGreaterThan(0)
        return points.every(({ x, y }) => x >= area.x - 0.01 && x <= area.x + area.w + 0.01 && y >= area.y - 0.01 && y <= area.y + area.h + 0.01)
      }),
    )
  })
})
