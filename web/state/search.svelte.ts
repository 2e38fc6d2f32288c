import type { SearchHit, SearchResult } from '#api/contract/explore.ts'
import { ApiError, getJson } from '#web/api-client.ts'

/** What the reader types and what is found: asked 120 ms after the last key, and only the last question's answer is shown. */
export class Search {
  text = $state('')
  hits = $state.raw<readonly SearchHit[]>([])
  total = $state(0)
  truncated = $state(false)
  /** The question that `hits` answers. */
  answered = $state('')
  error = $state.raw<ApiError>()
  #timer: ReturnType<typeof setTimeout> | undefined

  type(text: string): void {
    this.text = text
    clearTimeout(this.#timer)
    const asked = text.trim()
    if (asked === '') {
      this.#take('', { items: [], total: 0, truncated: false })
      return
    }
    this.#timer = setTimeout(() => void this.#ask(asked), 120)
  }

  async #ask(asked: string): Promise<void> {
    try {
      const result = await getJson<SearchResult>(`/api/search?q=${encodeURIComponent(asked.slice(0, 100))}&limit=30`)
      if (asked === this.text.trim()) this.#take(asked, result)
    } catch (error) {
      if (asked === this.text.trim() && error instanceof ApiError) this.error = error
    }
  }

  #take(answered: string, { items, total, truncated }: Pick<SearchResult, 'items' | 'total' | 'truncated'>): void {
    this.error = undefined
    this.hits = items
    this.total = total
    this.truncated = truncated
    this.answered = answered
  }
}
