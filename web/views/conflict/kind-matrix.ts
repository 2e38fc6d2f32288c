/** How many conflicts of each kind touch each city, as a matrix; each cell narrows the desk. */
import type { ConflictList } from '#api/contract/conflicts.ts'
import type { ConflictKind } from '#graph/domain/conflict.ts'
import type { Matrix } from '#web/views/picture/matrix.ts'
import { conflictKindOrder, conflictKindWords } from '#web/wording.ts'

/** @param hrefOf the desk narrowed to a city, a kind, or both; undefined leaves one open */
export function toKindMatrix(cities: ConflictList['facets']['cities'], hrefOf: (narrowing: { city?: string; kind?: ConflictKind }) => string): Matrix {
  const totalOf = new Map<string, number>(cities.flatMap((city) => city.kinds.map(({ name, total }) => [`${city.id} ${name}`, total] as const)))
  return {
    rows: cities.map(({ id, name, total }) => ({ id, name: name.replace(/市$/u, ''), href: hrefOf({ city: id }), note: `${name}：${String(total)} 个` })),
    columns: conflictKindOrder.map((kind) => ({ id: kind, name: conflictKindWords[kind].name, href: hrefOf({ kind }), note: conflictKindWords[kind].meaning })),
    cell: (row, column) => {
      const total = totalOf.get(`${row.id} ${column.id}`) ?? 0
      return { figure: total, printed: total === 0 ? '' : String(total), state: total === 0 ? 'silent' : 'planned', label: `${row.name} · ${column.name}：${String(total)} 个` }
    },
  }
}
