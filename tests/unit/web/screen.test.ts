import { describe, expect, it } from 'vitest'
import type { MapProduct } from '#api/contract/chains.ts'
import { gatherQuotes, highlight, placeInDocument } from '#web/components/evidence/quotes.ts'
import { fewNames } from '#web/components/few-names.ts'
import { neighbourhood } from '#web/graph/neighbourhood.ts'
import { emWidth, toLines } from '#web/graph/text.ts'
import { readGlance } from '#web/graph/viewport.ts'
import { linkTo, matchRoute } from '#web/state/routes.ts'
import { nextSort, readSort, sortRows } from '#web/state/sorting.ts'
import { chainTsv, filterRows, type ChainRow } from '#web/views/chain/table-rows.ts'

describe('toLines', () => {
  it('keeps a short name whole and breaks a long one between words, evenly', () => {
    expect(toLines('晶圆制造', 9)).toEqual(['晶圆制造'])
    const lines = toLines('集成电路应用与系统集成', 9)
    expect(lines.join('')).toBe('集成电路应用与系统集成')
    expect(lines.every((line) => emWidth(line) <= 9)).toBe(true)
  })

  it('never begins a line with a mark', () => {
    for (const line of toLines('水产品、肉制品、乳制品、调味品', 9)) expect(line).not.toMatch(/^[、，。）]/u)
  })
})

describe('names in a sentence', () => {
  it('are the first few, and the rest is counted', () => {
    expect([fewNames(['甲', '乙']), fewNames(['甲', '乙', '丙', '丁'], 2, '市')]).toEqual(['甲、乙', '甲、乙等 4 市'])
  })
})

describe('evidence', () => {
  const quote = { id: 'passage:a:1', documentId: 'document:a', documentName: '规划', text: '甲市发展硅片、光刻胶。', headingPath: ['规划', '(9) 区块链', '专栏 3 布局'], column: '专栏3', heading: '集成电路', start: 1, end: 12, damage: null }

  it('shows a passage once, with all the words that state the facts', () => {
    const gathered = gatherQuotes([{ ...quote, printed: '硅片' }, { ...quote, printed: '光刻胶' }])
    expect(gathered.map(({ printed }) => printed)).toEqual([['硅片', '光刻胶']])
    const marked = highlight(quote.text, gathered[0]?.printed ?? []).filter((stretch) => stretch.marked)
    expect(marked.map(({ text }) => text)).toEqual(['硅片', '光刻胶'])
  })

  it('gives the text back whole, words it does not hold passed over', () => {
    expect(highlight(quote.text, ['晶圆', '']).map(({ text }) => text).join('')).toBe(quote.text)
  })

  it('names the column and the heading, not the section the column happens to follow', () => {
    expect(placeInDocument(quote)).toBe('专栏 3 布局 › 集成电路')
  })
})

describe('addresses', () => {
  it('reads back every link it writes, slashes in ids included', () => {
    for (const id of ['chain:集成电路', 'city:370200', 'product:芯片散热/封装材料', 'document:a-1', 'industry:汽车', 'enterprise:海尔']) {
      const route = matchRoute(new URL(linkTo(id) ?? '', 'http://x').pathname)
      expect('id' in route && route.id).toBe(id)
    }
  })

  it('shows a segment on its chain and a passage in its document', () => {
    expect(decodeURIComponent(linkTo('segment:集成电路:硅片') ?? '')).toBe('/chains/chain:集成电路?select=segment:集成电路:硅片')
    expect(decodeURIComponent(linkTo('passage:plan-a:12') ?? '')).toBe('/documents/document:plan-a?passage=passage:plan-a:12')
  })

  it('knows a wrong address for one', () => {
    expect(matchRoute('/nowhere')).toEqual({ view: 'not-found' })
    expect(matchRoute('/chains/%E0%A4%A')).toEqual({ view: 'not-found' })
    expect(readGlance('a,b,c')).toBeUndefined()
    expect(readGlance('10,20,1.5')).toEqual({ x: 10, y: 20, zoom: 1.5 })
  })
})

describe('tables', () => {
  it('sorts numbers from the largest, then turns round, then lets go', () => {
    const once = nextSort('cities', undefined, true)
    expect(once).toBe('-cities')
    const twice = nextSort('cities', readSort(once), true)
    expect(twice).toBe('cities')
    expect(nextSort('cities', readSort(twice), true)).toBeNull()
    expect(sortRows([1, 3, 2], { cities: (row) => row }, readSort(once))).toEqual([3, 2, 1])
  })

  it('copies a row as tab-separated cells and finds it by a city', () => {
    const product: MapProduct = { id: 'product:硅片', name: '硅片', term: '硅片', carriers: [] }
    const place = { id: 'city:371400', name: '德州市', cityId: 'city:371400', cityName: '德州市' }
    const own = [{ layoutId: 'layout:371400:develop:硅片', relation: 'develop' as const, place, ownHeading: true, headings: [], documentIds: [] }]
    const row: ChainRow = { id: 'a', stage: '上游', stageOrder: 0, segmentId: 's', segmentName: '硅片', segmentOrder: 0, presence: 'single', look: undefined, measure: '', product, own, others: [], cityCount: 1 }
    expect(chainTsv([row], undefined).split('\n')[1]).toBe('上游\t硅片\t单点\t硅片\t1\t德州市\t')
    expect(filterRows([row], '德州')).toHaveLength(1)
    expect(filterRows([row], '青岛')).toHaveLength(0)
  })
})

describe('neighbourhood', () => {
  it('holds all that feeds a segment and all that it feeds, circles included', () => {
    const segments = [
      { id: 'a', feeds: ['b'] },
      { id: 'b', feeds: ['c'] },
      { id: 'c', feeds: ['a'] },
      { id: 'd', feeds: [] },
    ]
    expect([...neighbourhood(segments, 'b')].sort()).toEqual(['a', 'b', 'c'])
  })
})
