import type { ConflictItem, ConflictList } from '#api/contract/conflicts.ts'
import { markBook } from '#web/components/marks/mark-book.svelte.ts'
import { location } from '#web/state/location.svelte.ts'
import { resource } from '#web/state/resource.svelte.ts'
import { readSort } from '#web/state/sorting.ts'
import { carriedOf, conflictsPath, filterKeys, mostRows, scopeOf, type FilterKey } from '#web/views/conflict/conflict-query.ts'
import { sortedRows, toRows, withMark } from '#web/views/conflict/conflict-rows.ts'

/** How the conflict desk is filtered, sorted, opened and paged, kept in the address; and what it then shows. */
class ConflictsView {
  readonly kind = $derived(location.query.get('kind') ?? '')
  readonly city = $derived(location.query.get('city') ?? '')
  readonly product = $derived(location.query.get('product') ?? '')
  readonly industry = $derived(location.query.get('industry') ?? '')
  readonly documents = $derived<readonly string[]>(location.query.getAll('document'))
  readonly asOf = $derived(location.query.get('asOf') ?? '')
  readonly mark = $derived(location.query.get('mark') ?? '')
  readonly sort = $derived(readSort(location.query.get('sort')))
  readonly page = $derived(Math.max(1, Math.trunc(Number(location.query.get('page') ?? 1)) || 1))
  readonly isFiltered = $derived(filterKeys.some((key) => location.query.has(key)))
  readonly #open = $derived<ReadonlySet<string>>(new Set(location.query.getAll('open')))

  /** Documents and day of the question, and all of it with its order: '' or '?…'. */
  readonly scope = $derived(scopeOf(location.query))
  readonly carried = $derived(carriedOf(location.query))

  /** The first answer; further ones where the API's most does not hold all. */
  readonly first = $derived(resource<ConflictList>(conflictsPath(location.query, { limit: mostRows, offset: 0 })))
  readonly #rest = $derived(
    Array.from({ length: Math.max(0, Math.ceil((this.first.data?.total ?? 0) / mostRows) - 1) }, (_, index) => resource<ConflictList>(conflictsPath(location.query, { limit: mostRows, offset: (index + 1) * mostRows }))),
  )
  readonly items = $derived<readonly ConflictItem[]>([this.first, ...this.#rest].flatMap((one) => one.data?.items ?? []))
  /** All that the filters leave, marks among them. */
  readonly marked = $derived(withMark(this.items, this.mark, (id) => markBook.of(id)))
  readonly rows = $derived(sortedRows(toRows(this.marked), this.sort, (id) => markBook.of(id)))

  isOpen(key: string): boolean {
    return this.#open.has(key)
  }
  toggle(key: string): void {
    location.change({ open: this.isOpen(key) ? [...this.#open].filter((one) => one !== key) : [...this.#open, key] }, { replace: true })
  }
  /** Sets filters; the list begins anew. An empty value takes the filter away. */
  change(changes: Readonly<Partial<Record<FilterKey, string | readonly string[]>>>): void {
    location.change({ ...this.#set(changes), page: null, select: null, open: null })
  }
  /** The desk with filters set, or taken away, as a link. */
  link(changes: Readonly<Partial<Record<FilterKey, string | readonly string[]>>>): string {
    return location.with({ ...this.#set(changes), page: null, select: null, open: null })
  }
  clear(): void {
    this.change(Object.fromEntries(filterKeys.map((key) => [key, ''])))
  }
  #set(changes: Readonly<Record<string, string | readonly string[]>>) {
    return Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, value.length === 0 ? null : value]))
  }
}

export const conflictsView = new ConflictsView()
