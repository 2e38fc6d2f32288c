import type { MarkItem, MarkInput } from '#api/contract/marks.ts'
import { ApiError, apiPath, sendJson } from '#web/api-client.ts'
import { renewAnswers, resource } from '#web/state/resource.svelte.ts'
import { revision } from '#web/state/revision.svelte.ts'
import { session } from '#web/state/session.svelte.ts'

interface MarkPage {
  total: number
  items: readonly MarkItem[]
}
const pageRows = 500
const pageAt = (offset: number) => resource<MarkPage>(`/api/marks?limit=${String(pageRows)}&offset=${String(offset)}`)

/** Answers that hold marks: the marks, and the lists of a chain. */
const holdsMarks = (path: string): boolean => /^\/api\/(?:marks\b|chains\/[^/]+\/lists\b)/u.test(path)

/** All marks of the team, as the server last confirmed them. */
class MarkBook {
  readonly first = $derived(pageAt(0))
  readonly #pages = $derived([
    this.first,
    ...Array.from({ length: Math.max(0, Math.ceil((this.first.data?.total ?? 0) / pageRows) - 1) }, (_, index) => pageAt((index + 1) * pageRows)),
  ])
  readonly #listed = $derived(this.#pages.flatMap((page) => page.data?.items ?? []))
  /** What writes were answered with, until the list has been read anew. */
  #confirmed = $state.raw<ReadonlyMap<string, MarkItem>>(new Map())
  /** The last entry of each subject, the newest first; marks that were taken back are left out. */
  readonly items = $derived([...this.#confirmed.values(), ...this.#listed.filter(({ subjectId }) => !this.#confirmed.has(subjectId))].filter(({ status }) => status !== 'removed'))
  readonly #bySubject = $derived(new Map(this.items.map((mark) => [mark.subjectId, mark])))

  of(subjectId: string): MarkItem | undefined {
    return this.#bySubject.get(subjectId)
  }

  /**
   * Adds an entry; asks to sign in where that is needed.
   * @returns the mark as the server keeps it; undefined when nobody signed in
   * @throws ApiError when nothing was written
   */
  async save(subjectId: string, input: MarkInput): Promise<MarkItem | undefined> {
    const write = () => revision.own(() => sendJson<MarkItem>('PUT', apiPath('marks', subjectId), input))
    if (!(await session.ready())) return undefined
    let mark: MarkItem
    try {
      mark = await write()
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'sign-in-needed') throw error
      session.expired()
      if (!(await session.ready())) return undefined
      mark = await write()
    }
    this.#confirmed = new Map([[subjectId, mark], ...this.#confirmed])
    await renewAnswers(holdsMarks)
    if (this.#listed.some(({ id }) => id === mark.id) || (mark.status === 'removed' && !this.#listed.some((one) => one.subjectId === subjectId))) {
      this.#confirmed = new Map([...this.#confirmed].filter(([id]) => id !== subjectId))
    }
    return mark
  }
}

export const markBook = new MarkBook()
