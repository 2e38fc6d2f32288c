/** The rows of two sides: in groups as the page shows them, and for Excel. */
import type { SideBySide, SideCell, SideRow } from '#api/contract/side-by-side.ts'
import { toTsv } from '#web/state/tsv.ts'
import { standingWords, type Standing } from '#web/views/side-by-side/standings.ts'
import { gapKindWords, relationNames, stageNames } from '#web/wording.ts'

export interface SideGroup {
  key: string
  name: string
  /** The chain that the group is, where two cities are compared in all chains. */
  chainId: string | undefined
  rows: readonly SideRow[]
}

/** By stage; two cities in all chains by chain, whose rows are by stage already. */
export function toGroups({ of, chain }: Pick<SideBySide, 'of' | 'chain'>, rows: readonly SideRow[]): SideGroup[] {
  const byChain = of === 'cities' && chain === null
  const groups = new Map<string, { name: string; chainId: string | undefined; rows: SideRow[] }>()
  for (const row of rows) {
    const key = byChain ? (row.chain?.id ?? '') : row.stage
    const group = groups.get(key) ?? { name: byChain ? (row.chain?.name ?? '') : stageNames[row.stage], chainId: byChain ? row.chain?.id : undefined, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

/** Chains in which neither city has a segment. */
export function emptyChains(rows: readonly Pick<SideRow, 'chain' | 'standing'>[]): NonNullable<SideRow['chain']>[] {
  const held = new Set(rows.flatMap(({ chain, standing }) => (chain === null || standing === 'neither' ? [] : [chain.id])))
  return [...new Map(rows.flatMap(({ chain }) => (chain === null || held.has(chain.id) ? [] : [[chain.id, chain] as const]))).values()]
}

/** The segment of a row: of the left side, or of the right where only that has one. */
export const nameOf = ({ left, right }: SideRow): string =>
  left !== null && right !== null && left.segment.name !== right.segment.name ? `${left.segment.name}｜${right.segment.name}` : (left ?? right)?.segment.name ?? ''

export const countBy = (rows: readonly { standing: Standing }[], standing: Standing): number => rows.filter((row) => row.standing === standing).length

export interface CityCount {
  id: string
  name: string
  count: number
}
/** Cities of some layouts, most first. */
export function citiesOf(carriers: SideCell['carriers']): CityCount[] {
  const counts = new Map<string, CityCount>()
  for (const { place } of carriers) counts.set(place.cityId, { id: place.cityId, name: place.cityName, count: (counts.get(place.cityId)?.count ?? 0) + 1 })
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** Layouts in words: 隔膜; with the place where it is not the side's own city. */
export const carrierText = ({ product, place, relation }: SideCell['carriers'][number], cityId: string | undefined): string =>
  product.name + (place.id === cityId ? '' : `（${place.name}）`) + (relation === 'develop' ? '' : `（${relationNames[relation]}）`)

const cellText = (cell: SideCell | null, cityId: string | undefined): string =>
  cell === null ? '' : [...cell.carriers, ...cell.against].map((carrier) => carrierText(carrier, cityId)).join('、')
const gapText = (cell: SideCell | null): string => (cell?.gaps ?? []).map(({ kind }) => gapKindWords[kind].name).join('、')

export function segmentsTsv(data: SideBySide, rows: readonly SideRow[]): string {
  const { left, right, of } = data
  const [leftCity, rightCity] = of === 'cities' ? [left.id, right.id] : []
  const isChains = of === 'chains'
  const segments = isChains ? [`${left.name}的环节`, `${right.name}的环节`] : ['产业链', '环节']
  return toTsv(
    ['阶段', ...segments, '在哪边', `${left.name}的布局`, `${right.name}的布局`, `${left.name}的缺口`, `${right.name}的缺口`],
    rows.map((row) => [
      stageNames[row.stage], ...(isChains ? [row.left?.segment.name ?? '', row.right?.segment.name ?? ''] : [row.chain?.name ?? '', nameOf(row)]),
      standingWords(data, row.standing).name, cellText(row.left, leftCity), cellText(row.right, rightCity), gapText(row.left), gapText(row.right),
    ]),
  )
}

export function productsTsv(data: SideBySide, products: SideBySide['products']): string {
  const { left, right, of } = data
  const text = (carriers: SideCell['carriers']): string => (of === 'cities' ? carriers.map(({ place, relation }) => `${place.name}（${relationNames[relation]}）`) : citiesOf(carriers).map(({ name }) => name)).join('、')
  return toTsv(
    ['产品', '在哪边', left.name, right.name],
    products.map((product) => [product.name, standingWords(data, product.standing).name, text(product.left), text(product.right)]),
  )
}
