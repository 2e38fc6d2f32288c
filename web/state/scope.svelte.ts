import type { Corpus, DocumentSummary } from '#api/contract/documents.ts'
import { issuedBy, standingOf } from '#graph/domain/standing.ts'
import type { Standing } from '#graph/domain/conflict.ts'
import { isDay } from '#web/state/gap-query.ts'
import { location } from '#web/state/location.svelte.ts'
import { resource } from '#web/state/resource.svelte.ts'
import { withScope } from '#web/state/scope-query.ts'

type Document = DocumentSummary

/** By which documents and as of which day the page is seen, kept in the address; all documents and today unless it says so. */
class Scope {
  readonly #corpus = $derived(resource<Corpus>('/api/corpus').data)
  /** Documents as the address names them. */
  readonly named = $derived<readonly string[]>(location.query.getAll('document').filter((one) => one !== ''))
  /** The day that was chosen. */
  readonly chosenDay = $derived.by((): string | undefined => {
    const day = location.query.get('asOf')
    return day !== null && isDay(day) ? day : undefined
  })
  readonly today = $derived(this.#corpus?.asOf)
  /** The day that the page is seen from; '' until today is known. */
  readonly asOf = $derived(this.chosenDay ?? this.today ?? '')
  readonly isChosen = $derived(this.chosenDay !== undefined || this.named.length > 0)
  readonly all = $derived<readonly Document[]>(this.#corpus?.documents ?? [])
  /** Documents that count: those that are named, or all, as far as they were issued. */
  readonly documents = $derived(this.all.filter((document) => this.isIssued(document) && this.isNamed(document)))

  /** A path of the API with the documents and the day of the page. */
  of(path: string): string {
    return withScope(path, location.query)
  }
  isIssued(document: Document): boolean {
    return this.asOf === '' || issuedBy(document, this.asOf)
  }
  /** An address may name a document by id, title or short title. */
  isNamed({ id, name, shortTitle }: Document): boolean {
    return this.named.length === 0 || this.named.some((one) => one === id || one === name || one === shortTitle)
  }
  /** How a document stands on the day; undefined before it was issued. */
  standingOf(document: Document): Standing | undefined {
    return this.isIssued(document) ? standingOf(document, undefined, this.asOf) : undefined
  }

  setDay(day: string): void {
    location.change({ asOf: day === '' || day === this.today ? null : day })
  }
  /** Takes a document in, or leaves it out; with all of them in, none needs naming. */
  toggle(id: string): void {
    const named = this.all.filter((document) => (document.id === id ? !this.isNamed(document) : this.isNamed(document)))
    location.change({ document: named.length === this.all.length || named.length === 0 ? null : named.map((document) => document.id) })
  }
  clear(): void {
    location.change({ asOf: null, document: null })
  }
}

export const scope = new Scope()
