/** Conflicts as rows of the desk: products that the same sentences give to the same cities are one row that opens. */
import type { ConflictItem } from '#api/contract/conflicts.ts'
import type { MarkItem } from '#api/contract/marks.ts'
import { sortRows, type Sort } from '#web/state/sorting.ts'
import { groundWords, productCount, productNames, standingOf } from '#web/views/conflict/conflict-words.ts'
import { certaintyWords, conflictKindOrder, standingWords } from '#web/wording.ts'

export interface ConflictRow {
  /** Id of its first conflict. */
  key: string
  /** At least one; several are of one kind and one ground. */
  conflicts: readonly [ConflictItem, ...ConflictItem[]]
}

/** What folds together: the same cities by the same sentences. Other kinds stand alone. */
function foldKey({ id, kind, cities, sides, isBroad }: ConflictItem): string {
  if (kind !== 'duplicate') return id
  return JSON.stringify([isBroad, cities.map((city) => city.id), [...new Set(sides.flatMap(({ passageIds }) => passageIds))].toSorted()])
}

/** Rows in the order in which their first conflict comes. */
export function toRows(conflicts: readonly ConflictItem[]): ConflictRow[] {
  const held = new Map<string, ConflictItem[]>()
  for (const conflict of conflicts) {
    const key = foldKey(conflict)
    const own = held.get(key)
    if (own) own.push(conflict)
    else held.set(key, [conflict])
  }
  return [...held.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ key: first.id, conflicts: [first, ...others] }]))
}

export type MarkOf = (id: string) => Pick<MarkItem, 'status'> | undefined
export const unmarked = 'none'

/** Conflicts whose mark has a status; `none` keeps those that nobody has marked, '' keeps all. */
export const withMark = (conflicts: readonly ConflictItem[], status: string, markOf: MarkOf): readonly ConflictItem[] =>
  status === '' ? conflicts : conflicts.filter(({ id }) => (markOf(id)?.status ?? unmarked) === status)

/** 冲突 of names sort as they are in the dictionary of the browser. */
const collator = new Intl.Collator('zh-Hans-CN')
const kindsOrder = (row: ConflictRow): number => conflictKindOrder.indexOf(row.conflicts[0].kind)

/** Rows by a column of the desk; as they came without one. */
export function sortedRows(rows: readonly ConflictRow[], sort: Sort | undefined, markOf: MarkOf): readonly ConflictRow[] {
  const bySubject = new Map(rows.map(({ conflicts: [{ subject }] }) => subject.name).toSorted((a, b) => collator.compare(a, b)).map((name, index) => [name, index]))
  const byCity = new Map(rows.map(({ conflicts: [{ cities }] }) => cities[0]?.name ?? '').toSorted((a, b) => collator.compare(a, b)).map((name, index) => [name, index]))
  const columns: Record<string, (row: ConflictRow) => string | number> = {
    subject: ({ conflicts: [first] }) => bySubject.get(first.subject.name) ?? 0,
    kind: kindsOrder,
    cities: ({ conflicts: [{ cities }] }) => cities.length * 1000 + (byCity.get(cities[0]?.name ?? '') ?? 0),
    products: ({ conflicts }) => (conflicts.length > 1 ? conflicts.length : (productCount(conflicts[0]) ?? conflicts[0].figures.products)),
    ground: ({ conflicts: [first] }) => groundWords(first),
    standing: ({ conflicts: [first] }) => Object.keys(standingWords).indexOf(standingOf(first)),
    certainty: ({ conflicts: [first] }) => Object.keys(certaintyWords).indexOf(first.certainty),
    passages: ({ conflicts: [first] }) => first.figures.passages,
    mark: ({ conflicts }) => conflicts.filter(({ id }) => markOf(id) !== undefined).length,
  }
  return sortRows(rows, columns, sort)
}

/** What a row lays out: the products of its one conflict, or those of all that are folded into it. */
export const rowProducts = ({ conflicts }: ConflictRow): string[] => (conflicts.length > 1 ? conflicts.map(({ subject }) => subject.name) : productNames(conflicts[0]))

/** The conflicts before and after one, in the order of the desk. */
export function beside(rows: readonly ConflictRow[], id: string): { at: number; total: number; previous: ConflictItem | undefined; next: ConflictItem | undefined } | undefined {
  const all = rows.flatMap(({ conflicts }) => conflicts)
  const at = all.findIndex((one) => one.id === id)
  return at < 0 ? undefined : { at, total: all.length, previous: all[at - 1], next: all[at + 1] }
}

/**
 * A few rows that say most: taken from each kind in turn in the default order, so that no kind crowds out the others;
 * of one subject and kind only the first. What has expired comes last: it is said on the document's own page too.
 */
export function fewest(conflicts: readonly ConflictItem[], most: number): ConflictRow[] {
  const rows = toRows(conflicts)
  const kinds = conflictKindOrder.map((kind) => rows.filter((row, index) => row.conflicts[0].kind === kind && rows.findIndex((one) => one.conflicts[0].kind === kind && one.conflicts[0].subject.id === row.conflicts[0].subject.id) === index))
  const chosen: ConflictRow[] = []
  for (let round = 0; chosen.length < most && kinds.some((own) => own.length > round); round += 1) chosen.push(...kinds.flatMap((own) => own[round] ?? []))
  return rows.filter((row) => chosen.slice(0, most).includes(row))
}
