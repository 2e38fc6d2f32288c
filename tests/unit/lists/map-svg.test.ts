import { describe, expect, it } from 'vitest'
import type { ChainMap, MapSegment } from '#api/contract/chains.ts'
import type { MapState } from '#web/graph/elements.ts'
import { mapSvg } from '#web/graph/map-svg.ts'
import type { Palette } from '#web/graph/palette-names.ts'

const palette = new Proxy({}, { get: (_, name) => `#${String(name)}` }) as Palette
const state: MapState = { detail: 'all', detailOf: () => 'all', cityIds: [], colour: 'coverage' }
const segment = (name: string, stage: MapSegment['stage'], order: number, feeds: string[], presence: MapSegment['presence']): MapSegment => ({
  id: `segment:电池:${name}`, name, stage, order, feeds: feeds.map((fed) => `segment:电池:${fed}`), source: { kind: 'general' }, presence, cityCount: 0, cities: [], concentration: null, leaderIds: [], products: [],
})
const map: ChainMap = {
  chain: {
    id: 'chain:电池', name: '电池', group: 'emerging', sector: '新能源', aliases: [], industries: [], source: { kind: 'general' }, segmentCount: 4, carriedSegmentCount: 0, productCount: 0, cityCount: 0, documents: [],
  } as unknown as ChainMap['chain'],
  segments: [segment('正极<材料>', 'upstream', 0, ['电芯'], 'planned'), segment('电芯', 'midstream', 1, ['系统'], 'single'), segment('系统', 'downstream', 2, [], 'silent'), segment('回收', 'downstream', 3, [], 'unread')],
  unplaced: [],
  leaders: [],
  cities: [],
}
const words = { title: '电池产业链图谱', caption: '依据：《规划》；截至 2026-11-22' }

describe('the map as SVG', () => {
  const { svg, width, height } = mapSvg(map, state, words, palette)

  it('holds title, documents, date, every segment, and the legend with its counts, as text', () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text).join('\n')
    for (const part of [words.title, '《规划》', '2026-11-22', '电芯', '系统', '回收', '上游', '中游', '下游', '参考数据']) expect(texts).toContain(part)
    for (const part of ['有布局 1', '单点 1', '未见布局 1', '未读 1', '供给']) expect(texts).toContain(part)
  })
  it('escapes what a name may hold, and is closed', () => {
    expect(svg).toContain('正极&lt;材料&gt;')
    expect(svg).not.toContain('<材料>')
    expect(svg.match(/<g /gu)?.length).toBe(svg.match(/<\/g>/gu)?.length)
    expect(svg.trimEnd().endsWith('</svg>')).toBe(true)
  })
  it('tells presence by the border too, and draws an arrow for each FEEDS', () => {
    expect(svg).toContain('stroke-dasharray="5 3"')
    expect(svg).toContain('stroke-dasharray="2 3"')
    expect(svg.match(/stroke-width="1\.4"/gu)).toHaveLength(3) // two arrows and the legend's
    expect(svg.match(/opacity="0\.42"/gu)).toHaveLength(2) // the hatch of what was not read, in its box and in the legend
  })
  it('keeps everything inside its frame, and is the same each time', () => {
    for (const [, x, y] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/gu)) {
      expect(Number(x)).toBeLessThan(width)
      expect(Number(y)).toBeLessThan(height)
    }
    expect(mapSvg(map, state, words, palette).svg).toBe(svg)
  })
  it('breaks a long caption before the frame ends', () => {
    const long = mapSvg(map, state, { ...words, caption: `依据：${'《很长的规划名称》'.repeat(30)}` }, palette)
    expect(long.height).toBeGreaterThan(height)
    expect(long.width).toBe(width)
  })
})
