import { location } from '#web/state/location.svelte.ts'
import { readSort } from '#web/state/sorting.ts'
import type { TargetFilter } from '#web/views/target-list/target-rows.ts'

/** How the list of targets is filtered and sorted, kept in the address. */
class TargetListState {
  readonly filter = $derived<TargetFilter>({ status: location.query.get('status') ?? '', text: location.query.get('filter') ?? '' })
  readonly sort = $derived(readSort(location.query.get('sort')))
  readonly isFiltered = $derived(this.filter.status !== '' || this.filter.text !== '')

  setText(text: string): void {
    location.change({ filter: text === '' ? null : text }, { replace: true })
  }
  statusLink(status: string): string {
    return location.with({ status: status === '' ? null : status })
  }
  clear(): void {
    location.change({ status: null, filter: null })
  }
}

export const targetList = new TargetListState()
