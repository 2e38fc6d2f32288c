import { location } from '#web/state/location.svelte.ts'
import { readSort } from '#web/state/sorting.ts'
import { filterKeys, gapsPath, pageSize, scopeOf } from '#web/state/gap-query.ts'

type FilterKey = (typeof filterKeys)[number]

/** How the gap board is filtered, sorted and paged, kept in the address; the API takes the same words. */
class GapsView {
  readonly chain = $derived(location.query.get('chain') ?? '')
  readonly city = $derived(location.query.get('city') ?? '')
  readonly kind = $derived(location.query.get('kind') ?? '')
  readonly action = $derived(location.query.get('action') ?? '')
  readonly stage = $derived(location.query.get('stage') ?? '')
  readonly documents = $derived<readonly string[]>(location.query.getAll('document'))
  readonly asOf = $derived(location.query.get('asOf') ?? '')
  readonly sort = $derived(readSort(location.query.get('sort')))
  readonly page = $derived(Math.max(1, Math.trunc(Number(location.query.get('page') ?? 1)) || 1))
  readonly isFiltered = $derived(filterKeys.some((key) => location.query.has(key)))

  /** Where the shown page of the board is read. */
  readonly path = $derived(gapsPath(location.query, { limit: pageSize, offset: (this.page - 1) * pageSize }))
  /** The documents and the date of the question, as a query to be carried to a gap's page: '' or '?document=…'. */
  readonly scope = $derived(scopeOf(location.query))

  /** Sets filters; the list begins anew. An empty value takes the filter away. */
  change(changes: Readonly<Partial<Record<FilterKey, string | readonly string[]>>>): void {
    const set = Object.entries(changes).map(([key, value]): [string, string | readonly string[] | null] => [key, value.length === 0 ? null : value])
    location.change({ ...Object.fromEntries(set), page: null, select: null })
  }
  clear(): void {
    location.change({ ...Object.fromEntries(filterKeys.map((key) => [key, null])), page: null, select: null })
  }
  /** The board with a filter set, or taken away by null, as a link. */
  link(key: FilterKey, value: string | null): string {
    return location.with({ [key]: value, page: null, select: null })
  }
}

export const gapsView = new GapsView()
