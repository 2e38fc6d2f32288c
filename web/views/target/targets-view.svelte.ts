import { location } from '#web/state/location.svelte.ts'
import { scope } from '#web/state/scope.svelte.ts'
import { readSort } from '#web/state/sorting.ts'
import type { SeriesFilter } from '#web/views/target/series-rows.ts'

/** How the table of targets is filtered and sorted, kept in the address. */
class TargetsState {
  /** The one document that the page is narrowed to; several are chosen in the top bar alone. */
  readonly #oneDocument = $derived(scope.named.length === 1 ? (scope.named[0] ?? '') : '')
  readonly filter = $derived<SeriesFilter>({
    text: location.query.get('filter') ?? '',
    topicId: location.query.get('industry') ?? '',
    documentId: this.#oneDocument,
    year: location.query.get('year') ?? '',
    severalOnly: location.query.get('several') === '1',
  })
  readonly sort = $derived(readSort(location.query.get('sort')))

  change(changes: Readonly<Partial<Record<'filter' | 'industry' | 'document' | 'year' | 'several', string>>>): void {
    location.change(Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, value === '' ? null : value])), { replace: true })
  }
  clear(): void {
    this.change({ filter: '', industry: '', document: '', year: '', several: '' })
  }
}

export const targetsView = new TargetsState()
