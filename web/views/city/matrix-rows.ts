/** Answers of the API as matrices: what stands in each cell, and in which order. */
import type { CityMatrix, CitySimilarity } from '#api/contract/city-pictures.ts'
import { pageOf } from '#web/state/routes.ts'
import { groupNames, stageNames } from '#web/wording.ts'
import { sayLikeness } from '#web/views/city/city-words.ts'
import type { LikenessKey } from '#web/views/city/view-keys.ts'
import type { Cell, Matrix } from '#web/views/picture/matrix.ts'

export type MatrixOrder = 'alike' | 'code'
const ordered = <T extends { rank: number }>(items: readonly T[], order: MatrixOrder): readonly T[] => (order === 'alike' ? items.toSorted((a, b) => a.rank - b.rank) : items)

/** Cities against industries or segments; columns that nobody read stand last. */
export function toCityMatrix({ cities, columns, cells }: CityMatrix, order: MatrixOrder): Matrix {
  const cellOf = new Map(cells.map((cell) => [`${cell.cityId} ${cell.columnId}`, cell]))
  const provinceOf = new Map<string, string>(cities.map(({ id, provinceId }) => [id, provinceId]))
  const readIn = new Map<string, readonly string[]>(columns.map((column) => [column.id, column.readIn]))
  const rows = ordered(cities, order).map(({ id, name, shortName }) => ({ id, name: shortName, href: pageOf(id), note: name }))
  const heads = ordered(columns, order)
    .toSorted((a, b) => Number(a.readIn.length === 0) - Number(b.readIn.length === 0))
    .map(({ id, name, group, stage, cityCount }) => ({
      id, name, href: pageOf(id),
      note: [name, group === null ? '' : groupNames[group], stage === null ? '' : stageNames[stage], `${String(cityCount)} 市`].filter((part) => part !== '').join(' · '),
    }))
  return {
    rows, columns: heads,
    cell: (row, column): Cell => {
      const place = `${row.note ?? row.name} · ${column.name}`
      const cell = cellOf.get(`${row.id} ${column.id}`)
      if (cell !== undefined) {
        const counties = cell.counties.length === 0 ? '' : `（含${cell.counties.join('、')}）`
        return { figure: cell.products, printed: String(cell.products), state: 'planned', label: `${place}：${String(cell.products)} 个产品${counties}` }
      }
      const isRead = readIn.get(column.id)?.includes(provinceOf.get(row.id) ?? '') === true
      return isRead ? { figure: 0, printed: '', state: 'silent', label: `${place}：已读未见` } : { figure: undefined, printed: '', state: 'unread', label: `${place}：未读` }
    },
  }
}

/** Cities against cities. */
export function toLikenessMatrix({ cities, pairs, of }: CitySimilarity, key: LikenessKey, order: MatrixOrder): Matrix {
  const pairOf = new Map(pairs.flatMap((pair) => [[`${pair.a} ${pair.b}`, pair], [`${pair.b} ${pair.a}`, pair]] as const))
  const sizeOf = new Map<string, number>(cities.map(({ id, size }) => [id, size]))
  const unread = new Set<string>(cities.filter(({ state }) => state === 'unread').map(({ id }) => id))
  const heads = ordered(cities, order).map(({ id, name, shortName }) => ({ id, name: shortName, href: pageOf(id), note: name }))
  return {
    rows: heads, columns: heads,
    cell: (row, column): Cell => {
      const [a, b] = [row.note ?? row.name, column.note ?? column.name]
      if (row.id === column.id) return { figure: undefined, printed: key === 'common' ? String(sizeOf.get(row.id) ?? 0) : '', state: 'own', label: `${a}：${String(sizeOf.get(row.id) ?? 0)} 个${of === 'product' ? '产品' : '环节'}` }
      if (unread.has(row.id) || unread.has(column.id)) return { figure: undefined, printed: '', state: 'unread', label: `${a} 与 ${b}：未读` }
      const pair = pairOf.get(`${row.id} ${column.id}`)
      const value = pair?.[key] ?? null
      return {
        figure: value ?? undefined, printed: sayLikeness(key, value), state: value === null ? 'silent' : 'planned',
        label: `${a} 与 ${b}：共同 ${String(pair?.common ?? 0)} 个，随机期望 ${(pair?.expected ?? 0).toFixed(1)}，z ${sayLikeness('z', pair?.z ?? null)}`,
      }
    },
  }
}
