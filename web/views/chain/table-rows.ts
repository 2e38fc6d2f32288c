/** The chain map as rows: a product each, and a row for every segment that has none. */
import type { Carrier, ChainMap, MapProduct, SegmentPresence } from '#api/contract/chains.ts'
import { presenceWords, relationNames, stageNames, stageOrder } from '#web/wording.ts'

export interface ChainRow {
  id: string
  stage: string
  stageOrder: number
  segmentId: string | undefined
  segmentName: string
  segmentOrder: number
  presence: SegmentPresence | undefined
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

/** Rows in the order of the map, products that no segment took at the end. */
export function toRows(map: ChainMap): ChainRow[] {
  const placed = map.segments.flatMap((segment): ChainRow[] => {
    const common = {
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

/** Tab-separated text with a head line, as Excel takes it from the clipboard. */
export function toTsv(rows: readonly ChainRow[]): string {
  const head = ['阶段', '环节', '状态', '产品', '市数', '城市', '其他栏目']
  const lines = rows.map((row) => [
    row.stage, row.segmentName, row.presence ? presenceWords[row.presence].name : '', row.product?.name ?? '', String(row.cityCount), placeNames(row.own), placeNames(row.others),
  ])
  return [head, ...lines].map((cells) => cells.map((cell) => cell.replace(/[\t\n]/gu, ' ')).join('\t')).join('\n')
}
