import { type FactKind, factKinds } from '#graph/domain/fact.ts'
import { location } from '#web/state/location.svelte.ts'

export const listTabs = ['outline', 'read', 'unread', 'damage'] as const
export type ListTab = (typeof listTabs)[number]

const none = 'none'

/** How a document is read, kept in the address: which kinds are shown, which list, what is looked for, where the reader is. */
class ReadingView {
  readonly tab = $derived<ListTab>(listTabs.find((one) => one === location.query.get('list')) ?? 'outline')
  readonly find = $derived(location.query.get('find') ?? '')
  /** Kinds whose words are marked and listed; all of them while none is named. */
  readonly shown = $derived.by((): ReadonlySet<FactKind> => {
    const named = location.query.getAll('kind')
    return new Set(named.length === 0 ? factKinds : factKinds.filter((kind) => named.includes(kind)))
  })
  /** The passage that the panel speaks of. */
  readonly passageId = $derived(location.query.get('passage') ?? undefined)
  /** The fact, or the damaged place, that is looked at within the passage. */
  readonly factId = $derived(location.query.get('fact') ?? undefined)
  /** Where the outline led, without opening the panel. */
  readonly at = $derived(location.query.get('at') ?? undefined)
  readonly currentId = $derived(this.passageId ?? this.at)

  openList(tab: ListTab): void {
    location.change({ list: tab === 'outline' ? null : tab }, { replace: true })
  }

  look(text: string): void {
    location.change({ find: text === '' ? null : text }, { replace: true })
  }

  /** Shows exactly these kinds. */
  show(kinds: readonly FactKind[]): void {
    location.change({ kind: kinds.length === factKinds.length ? null : kinds.length === 0 ? none : kinds }, { replace: true })
  }

  /** Shows a kind that was hidden, or hides it. */
  toggle(kind: FactKind): void {
    this.show(factKinds.filter((one) => this.shown.has(one) !== (one === kind)))
  }

  /** Opens a passage in the panel, with one of its facts. */
  open(passageId: string, factId: string | null, options: { replace?: boolean } = {}): void {
    location.change({ passage: passageId, fact: factId, at: null, select: null }, options)
  }

  goTo(passageId: string): void {
    location.change({ at: passageId, passage: null, fact: null, select: null })
  }
}

export const readingView = new ReadingView()
