import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayoutRelation } from '#graph/domain/layout.ts'
import { compareLayouts, type ComparedLayout, type ComparedText } from '#graph/views/compare-layouts.ts'

const codes: Readonly<Record<string, string>> = { 济南: '370100', 青岛: '370200', 德州: '371400' }

/** A layout written as 城市 关系 产品 产业. */
type Written = readonly [city: string, relation: LayoutRelation, product: string, topic?: string | undefined]
function layout([city, relation, product, topic]: Written): ComparedLayout {
  const code = codes[city] ?? '370000'
  return {
    layoutId: `layout:${code}:${relation}:${product}`, passageId: `passage:a:${city.length}`, printed: product, relation,
    place: { id: `city:${code}`, name: `${city}市`, cityId: `city:${code}`, cityName: `${city}市` },
    product: { id: `product:${product}`, name: product },
    topics: topic === undefined ? [] : [`industry:${topic}`],
  }
}
const text = (layouts: readonly Written[], ...more: string[]): ComparedText => ({
  layouts: layouts.map(layout),
  topics: new Set([...layouts.flatMap(([, , , topic]) => (topic === undefined ? [] : [`industry:${topic}`])), ...more.map((topic) => `industry:${topic}`)]),
})
const names = (places: readonly { name: string }[]) => places.map(({ name }) => name).join('、')
const short = (from: ComparedText, to: ComparedText) =>
  compareLayouts(from, to).map(({ kind, product, kept, left, joined }) => [kind, product.name, names(kept), names(left), names(joined)])

describe('comparing layouts', () => {
  it('says what is new, what stays, and in which cities', () => {
    expect(short(text([['济南', 'develop', '芯片', '集成电路']]), text([['济南', 'develop', '芯片', '集成电路'], ['青岛', 'develop', '光伏', '新能源']]))).toEqual([
      ['kept', '芯片', '济南市', '', ''],
      ['added', '光伏', '', '', '青岛市'],
    ])
  })

  it('makes one row of a product whose cities changed', () => {
    const from = text([['济南', 'develop', '芯片'], ['青岛', 'develop', '芯片']])
    expect(short(from, text([['青岛', 'develop', '芯片'], ['德州', 'develop', '芯片']]))).toEqual([['moved', '芯片', '青岛市', '济南市', '德州市']])
  })

  it('tells silence of a text that speaks of the industry from that of one which does not', () => {
    const from = text([['济南', 'develop', '芯片', '集成电路'], ['济南', 'develop', '轴承', '机械'], ['济南', 'develop', '会展']])
    const to = text([], '集成电路')
    expect(compareLayouts(from, to).map(({ kind, product }) => [product.name, kind])).toEqual([['芯片', 'dropped'], ['轴承', 'unmentioned'], ['会展', 'unmentioned']])
  })

  it('says of what is new whether the earlier text could have said it', () => {
    const added = compareLayouts(text([], '集成电路'), text([['济南', 'develop', '芯片', '集成电路'], ['济南', 'develop', '轴承', '机械']]))
    expect(added.map(({ product, isTopicNew }) => [product.name, isTopicNew])).toEqual([['芯片', false], ['轴承', true]])
  })

  it('sets a city that is to retire what it was to develop apart from the rest', () => {
    const changes = compareLayouts(text([['济南', 'develop', '钢铁'], ['青岛', 'develop', '钢铁']]), text([['济南', 'retire', '钢铁'], ['青岛', 'develop', '钢铁']]))
    expect(changes.map(({ kind, relationsBefore, relationsAfter, kept }) => [kind, relationsBefore, relationsAfter, names(kept)])).toEqual([
      ['relation-changed', ['develop'], ['retire'], '济南市'],
      ['kept', ['develop'], ['develop'], '青岛市'],
    ])
  })

  it('calls a city dropped, not unmentioned, when the later text names the product elsewhere', () => {
    const changes = compareLayouts(text([['济南', 'develop', '钢铁', '钢铁'], ['青岛', 'develop', '钢铁', '钢铁']]), text([['济南', 'retire', '钢铁']]))
    expect(changes.map(({ kind }) => kind)).toEqual(['relation-changed', 'dropped'])
  })

  it('lists near names beside a row and never matches by them', () => {
    const [dropped, added] = compareLayouts(text([['济南', 'develop', '高端医疗器械']]), text([['济南', 'develop', '医疗器械']]))
    expect([dropped?.kind, dropped?.near, added?.kind, added?.near]).toEqual([
      'unmentioned', [{ id: 'product:医疗器械', name: '医疗器械', isSamePlace: true }], 'added', [{ id: 'product:高端医疗器械', name: '高端医疗器械', isSamePlace: true }],
    ])
  })

  it('calls no names near that share neither a city nor an industry', () => {
    const [row] = compareLayouts(text([['济南', 'develop', '高端医疗器械', '医疗器械']]), text([['青岛', 'develop', '医疗器械', '贸易']]))
    expect(row?.near).toEqual([])
  })

  const anyLayout = fc.tuple(fc.constantFrom('济南', '青岛', '德州'), fc.constantFrom<LayoutRelation>('develop', 'retire', 'limit'), fc.constantFrom('芯片', '芯片设计', '钢铁'), fc.constantFrom('集成电路', '机械', undefined))
  const anyText = fc.uniqueArray(anyLayout, { maxLength: 12, selector: ([city, relation, product]) => [city, relation, product].join() }).map((layouts) => text(layouts))

  it('puts every layout of both texts into exactly one row', () => {
    fc.assert(fc.property(anyText, anyText, (from, to) => {
      const changes = compareLayouts(from, to)
      const ids = (layouts: readonly { layoutId: string }[]) => layouts.map(({ layoutId }) => layoutId).sort()
      expect(ids(changes.flatMap(({ before }) => before))).toEqual(ids(from.layouts))
      expect(ids(changes.flatMap(({ after }) => after))).toEqual(ids(to.layouts))
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
    }))
  })

  it('finds a text unchanged beside itself', () => {
    fc.assert(fc.property(anyText, (one) => {
      expect(compareLayouts(one, one).every(({ kind }) => kind === 'kept')).toBe(true)
    }))
  })

  it('turned round, gives the same places with left and joined exchanged', () => {
    fc.assert(fc.property(anyText, anyText, (from, to) => {
      const there = compareLayouts(from, to).map(({ kept, left, joined }) => [names(kept), names(left), names(joined)].join('|')).sort()
      const back = compareLayouts(to, from).map(({ kept, left, joined }) => [names(kept), names(joined), names(left)].join('|')).sort()
      expect(back).toEqual(there)
    }))
  })
})
