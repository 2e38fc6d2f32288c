/** By what a chain map is coloured: what each segment's box looks like and says, and what the legend says of it. */
import type { ChainMap, MapSegment, SegmentPresence } from '#api/contract/chains.ts'
import type { PaletteName } from '#web/graph/palette-names.ts'
import type { Pattern } from '#web/graph/patterns.ts'
import { presenceOrder, presenceWords } from '#web/wording.ts'

export const colourings = ['coverage', 'concentration', 'leaders', 'document', 'cities'] as const
export type Colouring = (typeof colourings)[number]

/** A ground with a pattern on it. */
export interface Fill {
  ground: PaletteName
  pattern: Pattern
  line: PaletteName
}

/** What a segment's box shows. */
export interface Look {
  /** Stripes from the left; one is the whole box. */
  fills: readonly Fill[]
  /** One short line inside the box. */
  note: string
  /** The measure in full, for list, table and panel. */
  words: string
  noteInk: PaletteName
  /** Chosen cities that carry it, 1 to 4. */
  marks: readonly number[]
}

export interface ColourState {
  colour: Colouring
  /** Chosen cities in the order of choice, up to four. */
  cityIds: readonly string[]
}

export interface LegendEntry {
  label: string
  meaning?: string
  count: number
  /** A box with this border. */
  presence?: SegmentPresence
  fill?: Fill
  /** Shape of a chosen city. */
  mark?: number
}

const plain = (ground: PaletteName): Fill => ({ ground, pattern: 'plain', line: 'ink' })
const unreadFill: Fill = { ground: 'unread-weak', pattern: 'hatch', line: 'unread' }
const bare = plain('ground')

/** Patterns of the first four cities or documents. */
const patterns = ['rows', 'dots', 'columns', 'grid'] as const
/** @param index from 0; from the fifth on the numbers alone tell them apart */
function seriesFill(index: number): Fill {
  const pattern = patterns[index]
  const number = (index + 1) as 1 | 2 | 3 | 4
  return pattern === undefined ? plain('ground-3') : { ground: `city-${number}-weak`, pattern, line: `city-${number}` }
}

const levels: readonly Fill[] = [
  { ground: 'level-1', pattern: 'plain', line: 'ink' },
  { ground: 'level-2', pattern: 'wide-rows', line: 'ink' },
  { ground: 'level-3', pattern: 'rows', line: 'ink' },
  { ground: 'level-4', pattern: 'grid', line: 'ink' },
]
const level = (index: number): Fill => levels[index] ?? bare

interface Class {
  name: string
  glyph: string
  meaning: string
  fill: Fill
  holds: (value: number) => boolean
}
/** By HHI; its inverse is the number of equal cities that would be as concentrated. The first that holds counts. */
const concentrationClasses: readonly Class[] = [
  { name: '独占', glyph: '■', meaning: '只有一个市，集中度为 1', fill: level(3), holds: (value) => value === 1 },
  { name: '高度集中', glyph: '◆', meaning: '集中度大于 0.5：相当于不足两个市平分', fill: level(2), holds: (value) => value > 0.5 },
  { name: '较集中', glyph: '◇', meaning: '集中度大于 0.25 到 0.5：相当于两个到四个市平分', fill: level(1), holds: (value) => value > 0.25 },
  { name: '分散', glyph: '□', meaning: '集中度 0.25 以下：相当于四个以上的市平分', fill: level(0), holds: () => true },
]
const leaderClasses: readonly Class[] = [
  { name: '6 个以上', glyph: '★', meaning: '承担本环节的市里，文件点名的链主、领军企业和集群有 6 个以上', fill: level(3), holds: (value) => value >= 6 },
  { name: '3—5 个', glyph: '★', meaning: '3 至 5 个', fill: level(2), holds: (value) => value >= 3 },
  { name: '1—2 个', glyph: '★', meaning: '1 至 2 个', fill: level(1), holds: (value) => value >= 1 },
  { name: '没有', glyph: '☆', meaning: '有市承担本环节，文件没有点名在这些市的链主、领军企业或集群', fill: bare, holds: () => true },
]
const classOf = (classes: readonly Class[], value: number): Class | undefined => classes.find(({ holds }) => holds(value))

const short = (name: string): string => name.replace(/市$/u, '')
const circled = (index: number): string => (index < 20 ? String.fromCodePoint(0x2460 + index) : `(${String(index + 1)})`)
export const hhiText = (value: number): string => value.toFixed(2)

/** Places in the chain's list of documents of those that give the segment to a city. */
function documentsOf({ chain }: ChainMap, segment: MapSegment): number[] {
  const ids = new Set(segment.products.flatMap(({ carriers }) => carriers.flatMap(({ ownHeading, relation, documentIds }) => (ownHeading && relation === 'develop' ? documentIds : []))))
  return chain.documents.flatMap(({ id }, index) => (ids.has(id) ? [index] : []))
}

const isRead = ({ presence }: MapSegment): boolean => presence !== 'unread'
const isCarried = ({ cityCount }: MapSegment): boolean => cityCount > 0

const citiesText = ({ cities }: MapSegment): string => cities.map(({ name, layoutCount }) => `${name} ${String(layoutCount)}`).join('、')

function coverageNote(segment: MapSegment): string {
  const { glyph, name } = presenceWords[segment.presence]
  if (segment.presence === 'planned') return `${glyph} ${String(segment.cityCount)} 市 · ${String(segment.products.length)} 产品`
  if (segment.presence !== 'single') return `${glyph} ${name}`
  const [city] = segment.cities
  return `${glyph} 仅 1 市${city ? ` · ${short(city.name)}` : ''}`
}

/** What a segment that no city carries says under any measure. */
function uncarried(segment: MapSegment): Look {
  const { glyph, name } = presenceWords[segment.presence]
  return { fills: [isRead(segment) ? bare : unreadFill], note: `${glyph} ${name}`, words: `${glyph} ${name}`, noteInk: segment.presence, marks: [] }
}

function concentrationLook(segment: MapSegment): Look {
  const found = segment.concentration === null ? undefined : classOf(concentrationClasses, segment.concentration)
  if (!found || segment.concentration === null) return uncarried(segment)
  // One or two cities are named; the number that belongs to them stands in list, table and panel.
  const note = segment.cities.length <= 2 ? segment.cities.map(({ name }) => short(name)).join('、') : `${String(segment.cityCount)} 市 · ${hhiText(segment.concentration)}`
  return {
    fills: [found.fill],
    note: `${found.glyph} ${note}`,
    words: `${found.glyph} ${found.name} ${hhiText(segment.concentration)}：${citiesText(segment)}`,
    noteInk: 'ink',
    marks: [],
  }
}

function leadersLook({ leaders }: ChainMap, segment: MapSegment): Look {
  const here = leaders.filter(({ id }) => segment.leaderIds.includes(id))
  const found = classOf(leaderClasses, here.length)
  if (!isCarried(segment) || !found) return uncarried(segment)
  return {
    fills: [found.fill],
    note: here.length === 0 ? `${found.glyph} 无链主` : `${found.glyph} ${String(here.length)} 个`,
    words: here.length === 0 ? `${found.glyph} 没有点名` : `${found.glyph} ${String(here.length)} 个：${here.map(({ name }) => name).join('、')}`,
    noteInk: 'ink',
    marks: [],
  }
}

function documentLook(map: ChainMap, segment: MapSegment): Look {
  const found = documentsOf(map, segment)
  if (found.length === 0) return uncarried(segment)
  const numbers = found.map(circled).join('')
  return {
    fills: found.map(seriesFill),
    note: `${numbers} ${String(found.length)} 份文件`,
    words: found.map((index) => `${circled(index)}《${map.chain.documents[index]?.shortTitle ?? ''}》`).join(''),
    noteInk: 'ink',
    marks: [],
  }
}

function citiesLook(segment: MapSegment, { cityIds }: ColourState): Look {
  const chosen = cityIds.flatMap((id, index) => {
    const city = segment.cities.find((one) => one.id === id)
    return city ? [{ city, index }] : []
  })
  if (!isRead(segment)) return uncarried(segment)
  return {
    fills: chosen.length === 0 ? [bare] : chosen.map(({ index }) => seriesFill(index)),
    note: coverageNote(segment),
    words: chosen.length === 0 ? '选定的市都没有' : chosen.map(({ city }) => `${city.name} ${String(city.layoutCount)}`).join('、'),
    noteInk: chosen.length === 0 ? segment.presence : 'ink',
    marks: chosen.map(({ index }) => index + 1),
  }
}

export function lookOf(map: ChainMap, segment: MapSegment, state: ColourState): Look {
  switch (state.colour) {
    case 'coverage':
      return {
        fills: [presenceFill(segment.presence)],
        note: coverageNote(segment),
        words: segment.cityCount === 0 ? '' : `${String(segment.cityCount)} 市`,
        noteInk: segment.presence, marks: [],
      }
    case 'concentration':
      return concentrationLook(segment)
    case 'leaders':
      return leadersLook(map, segment)
    case 'document':
      return documentLook(map, segment)
    case 'cities':
      return citiesLook(segment, state)
  }
}

const presenceFill = (presence: SegmentPresence): Fill => (presence === 'unread' ? unreadFill : plain(`${presence}-weak`))

const countOf = (map: ChainMap, holds: (segment: MapSegment) => boolean): number => map.segments.filter(holds).length

function measureEntries(map: ChainMap, { colour, cityIds }: ColourState): LegendEntry[] {
  const carried = map.segments.filter(isCarried)
  const classes = (list: readonly Class[], valueOf: (segment: MapSegment) => number): LegendEntry[] =>
    list.map((one) => ({
      label: `${one.glyph} ${one.name}`, meaning: one.meaning, fill: one.fill,
      count: carried.filter((segment) => classOf(list, valueOf(segment)) === one).length,
    }))
  switch (colour) {
    case 'coverage':
      return []
    case 'concentration':
      return classes(concentrationClasses, ({ concentration }) => concentration ?? 0)
    case 'leaders':
      return classes(leaderClasses, ({ leaderIds }) => leaderIds.length)
    case 'document':
      return map.chain.documents.map(({ shortTitle }, index) => ({
        label: `${circled(index)}《${shortTitle}》`, fill: seriesFill(index),
        count: countOf(map, (segment) => documentsOf(map, segment).includes(index)),
      }))
    case 'cities':
      return cityIds.flatMap((id, index): LegendEntry[] => {
        const city = map.cities.find((one) => one.id === id)
        return city ? [{ label: city.name, fill: seriesFill(index), mark: index + 1, count: city.segmentIds.length }] : []
      })
  }
}

/** Each presence with the number of segments that have it, by border; then what the fills mean. */
export function legendEntries(map: ChainMap, state: ColourState): LegendEntry[] {
  const presences = presenceOrder.map((presence): LegendEntry => ({
    label: `${presenceWords[presence].glyph} ${presenceWords[presence].name}`,
    meaning: presenceWords[presence].meaning,
    presence,
    fill: state.colour === 'coverage' || presence === 'unread' ? presenceFill(presence) : bare,
    count: countOf(map, (segment) => segment.presence === presence),
  }))
  return [...presences, ...measureEntries(map, state)]
}

/** How the measure counts, said once beside the legend; '' where it says itself. */
export function measureNote(map: ChainMap, colour: Colouring): string {
  if (colour === 'concentration') return '集中度为各市布局项数份额的平方和（HHI），一个市独占为 1，k 个市平分为 1/k'
  if (colour !== 'leaders') return ''
  const unknown = map.leaders.filter(({ cityIds }) => cityIds.length === 0).length
  return `文件在产业标题下点名链主、领军企业和集群，不分环节；按所在市计入该市承担的环节${unknown > 0 ? `，另有 ${String(unknown)} 个未写明所在市，不计入` : ''}`
}
