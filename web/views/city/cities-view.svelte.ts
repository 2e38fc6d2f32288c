import { location } from '#web/state/location.svelte.ts'
import { readSort } from '#web/state/sorting.ts'
import { cityViewKinds, likenessKeys, measureKeys, type CityViewKind } from '#web/views/city/view-keys.ts'
import { type CellKey, cellText, type FocusKey, focusKeys, picturePath, readCell } from '#web/views/city/picture-query.ts'

const oneOf = <T extends string>(keys: readonly T[], text: string | null, otherwise: T): T => keys.find((key) => key === text) ?? otherwise

/** How the cities are looked at, kept in the address. */
class CitiesView {
  readonly kind = $derived(oneOf(cityViewKinds, location.query.get('view'), 'map'))
  readonly measure = $derived(oneOf(measureKeys, location.query.get('measure'), 'layouts'))
  readonly likeness = $derived(oneOf(likenessKeys, location.query.get('show'), 'common'))
  readonly of = $derived(oneOf(['product', 'segment'] as const, location.query.get('of'), 'product'))
  readonly order = $derived(oneOf(['alike', 'code'] as const, location.query.get('order'), 'alike'))
  readonly cell = $derived(readCell(location.query.get('cell')))
  readonly province = $derived(location.query.get('province') ?? '')
  readonly documents = $derived<readonly string[]>(location.query.getAll('document'))
  readonly asOf = $derived(location.query.get('asOf') ?? '')
  readonly sort = $derived(readSort(location.query.get('sort')))
  readonly isFiltered = $derived([...focusKeys, 'document', 'asOf'].some((key) => location.query.has(key)))

  focus(key: FocusKey): string {
    return location.query.get(key) ?? ''
  }
  /** Path of an answer or a file under /api/cities, with the filters of the address. */
  path(what: string, more: Readonly<Record<string, string | null>> = {}): string {
    return picturePath(location.query, what, more)
  }
  /** Sets a part of the view; what is open beside the picture closes. An empty value takes a filter away. */
  change(changes: Readonly<Record<string, string | readonly string[]>>): void {
    const set = Object.entries(changes).map(([key, value]): [string, string | readonly string[] | null] => [key, value.length === 0 ? null : value])
    location.change({ ...Object.fromEntries(set), cell: null, rows: null })
  }
  clear(): void {
    location.change({ ...Object.fromEntries([...focusKeys, 'document', 'asOf'].map((key) => [key, null])), cell: null, rows: null })
  }
  link(kind: CityViewKind): string {
    return location.with({ view: kind === 'map' ? null : kind, cell: null, sort: null, rows: null })
  }
  linkCell(cell: CellKey): string {
    return location.with({ cell: cellText(cell) })
  }
  open(cell: CellKey): void {
    location.change({ cell: cellText(cell) })
  }
  close(): void {
    location.change({ cell: null })
  }
}

export const citiesView = new CitiesView()
