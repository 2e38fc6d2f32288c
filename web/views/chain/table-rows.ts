/** The chain map as rows: a product each, and a row for every segment that has none. */
import type { Carrier, ChainMap, MapProduct, SegmentPresence } from '#api/contract/chains.ts'
import { lookOf, type ColourState, type Look } from '#web/graph/colouring.ts'
import { toTsv } from '#web/state/tsv.ts'
import { presenceWords, relationNames, stageNames, stageOrder } from '#web/wording.ts'

export interface ChainRow {
  id: string
  stage: string
  stageOrder: number
  segmentId: string | undefined
  segmentName: string
  segmentOrder: number
  presence: SegmentPresence | undefined
  /** What the chosen colouring says of the segment, and what it is sorted by. */
  look: Look | undefined
  measure: number | string
  product: MapProduct | undefined
  own: readonly Carrier[]
  others: readonly Carrier[]
  cityCount: number
}

const placeName = ({ place, relation }: Carrier): string => place.name + (relation === 'develop' ? '' : `（${relationNames[relation]}）`)

export const placeNames = (carriers: readonly Carrier[]): string => carriers.map(placeName).join('、')

function productRow(product: MapProduct): Pick<ChainRow, 'product' | 'own' | 'others' | 'cityCount'> {
  const own = product.carriers.filter((carrier) => carrier.ownHeading)
  return {
    product,
    own,
    others: product.carriers.filter((carrier) => !carrier.ownHeading),
    cityCount: new Set(own.filter((carrier) => carrier.relation === 'develop').map((carrier) => carrier.place.cityId)).size,
  }
}

/** What a segment is sorted by: the number where the measure is one, else its words. */
function measureOf(segment: ChainMap['segments'][number], { colour }: ColourState, { words }: Look): number | string {
  if (colour === 'concentration') return segment.concentration ?? 0
  return colour === 'leaders' ? segment.leaderIds.length : words
}

/** Rows in the order of the map, products that no segment took at the end. */
export function toRows(map: ChainMap, state: ColourState): ChainRow[] {
  const placed = map.segments.flatMap((segment): ChainRow[] => {
    const look = lookOf(map, segment, state)
    const common = {
      look,
      measure: measureOf(segment, state, look),
      stage: stageNames[segment.stage],
      stageOrder: stageOrder.indexOf(segment.stage),
      segmentId: segment.id,
      segmentName: segment.name,
      segmentOrder: segment.order,
      presence: segment.presence,
    }
    if (segment.products.length === 0) return [{ ...common, id: segment.id, product: undefined, own: [], others: [], cityCount: 0 }]
    return segment.products.map((product) => ({ ...common, id: `${segment.id}|${product.id}`, ...productRow(product) }))
  })
  const unplaced = map.unplaced.map(
    (product): ChainRow => ({
      id: product.id,
      stage: '',
      stageOrder: stageOrder.length,
      segmentId: undefined,
      segmentName: '未归环节',
      segmentOrder: map.segments.length,
      presence: undefined,
      look: undefined,
      measure: '',
      ...productRow(product),
    }),
  )
  return [...placed, ...unplaced]
}

/** Rows that hold the text in any of their columns. */
export function filterRows(rows: readonly ChainRow[], text: string): readonly ChainRow[] {
  const wanted = text.trim()
  if (wanted === '') return rows
  return rows.filter((row) =>
    [row.stage, row.segmentName, row.product?.name ?? '', placeNames(row.own), placeNames(row.others), row.presence ? presenceWords[row.presence].name : ''].some(
      (cell) => cell.includes(wanted),
    ),
  )
}

/** The rows for Excel; `measure` is the head of the column that the chosen colouring adds. */
export function chainTsv(rows: readonly ChainRow[], measure: string | undefined): string {
  const added = <T>(cell: T): T[] => (measure === undefined ? [] : [cell])
  return toTsv(
    ['阶段', '环节', '状态', ...added(measure ?? ''), '产品', '市数', '城市', '其他栏目'],
    rows.map((row) => [
      row.stage, row.segmentName, row.presence ? presenceWords[row.presence].name : '', ...added(row.look?.words ?? ''), row.product?.name ?? '', String(row.cityCount), placeNames(row.own), placeNames(row.others),
    ]),
  )
}
