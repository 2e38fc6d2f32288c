/** By which column a table is sorted; in the address as `cities` or `-cities`. */
export interface Sort {
  key: string
  direction: 'ascending' | 'descending'
}

export function readSort(text: string | null): Sort | undefined {
  if (!text) return undefined
  return text.startsWith('-') ? { key: text.slice(1), direction: 'descending' } : { key: text, direction: 'ascending' }
}

/** The address's word for a click on a column: numbers begin with the largest; a third click takes the sorting away. */
export function nextSort(key: string, sort: Sort | undefined, number: boolean): string | null {
  const [first, second] = number ? [`-${key}`, key] : [key, `-${key}`]
  if (sort?.key !== key) return first
  return (sort.direction === 'descending') === number ? second : null
}

/** Rows sorted by a column, equal ones in the order they came; as they came without a known column. */
export function sortRows<T>(rows: readonly T[], columns: Readonly<Record<string, (row: T) => string | number>>, sort: Sort | undefined): readonly T[] {
  const value = sort && Object.hasOwn(columns, sort.key) ? columns[sort.key] : undefined
  if (!value) return rows
  const sign = sort?.direction === 'descending' ? -1 : 1
  return rows.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)]
    return sign * (left < right ? -1 : left > right ? 1 : 0)
  })
}
