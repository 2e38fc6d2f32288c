import { changeKinds, targetChangeKinds } from '#web/views/compare/change-kinds.ts'
import type { ChangeKind, TargetChangeKind } from '#graph/domain/comparison.ts'
import { location } from '#web/state/location.svelte.ts'

/** How two documents are compared, kept in the address: which, what of them, and what is filtered out. */
class ComparisonView {
  readonly from = $derived(location.query.get('from') ?? undefined)
  readonly to = $derived(location.query.get('to') ?? undefined)
  readonly part = $derived(location.query.get('part') === 'targets' ? 'targets' : 'layouts')
  /** Kinds that are listed; all but what says nothing of a change while the reader has not chosen. */
  readonly kinds = $derived.by((): ReadonlySet<string> => {
    const chosen = location.query.getAll('kind')
    return chosen.length > 0 ? new Set(chosen) : new Set<string>([...changeKinds, ...targetChangeKinds].filter((kind) => kind !== 'unmentioned'))
  })
  readonly topicId = $derived(location.query.get('industry') ?? '')
  readonly cityId = $derived(location.query.get('city') ?? '')
  readonly nearOnly = $derived(location.query.get('near') === '1')
  readonly open = $derived<ReadonlySet<string>>(new Set(location.query.getAll('open')))

  choose(from: string | undefined, to: string | undefined): void {
    location.change({ from: from ?? null, to: to ?? null, kind: null, industry: null, city: null, near: null, open: null, select: null })
  }
  show(part: 'layouts' | 'targets'): void {
    location.change({ part: part === 'targets' ? part : null, kind: null, near: null, open: null, select: null })
  }
  toggleKind(kind: ChangeKind | TargetChangeKind, all: readonly string[]): void {
    const kinds = all.filter((one) => (one === kind ? !this.kinds.has(one) : this.kinds.has(one)))
    const isUsual = all.every((one) => kinds.includes(one) === (one !== 'unmentioned'))
    location.change({ kind: isUsual || kinds.length === 0 ? null : kinds }, { replace: true })
  }
  filter(changes: Readonly<Partial<Record<'industry' | 'city' | 'near', string>>>): void {
    location.change(Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, value === '' ? null : value])), { replace: true })
  }
  toggle(id: string): void {
    location.change({ open: this.open.has(id) ? [...this.open].filter((one) => one !== id) : [...this.open, id] }, { replace: true })
  }
}

export const comparisonView = new ComparisonView()
