import type { ReadingPassage } from '#api/contract/documents.ts'
import { ApiError, apiPath, getJson } from '#web/api-client.ts'

const pageSize = 500

/** A document's passages as they arrive, page after page. */
export class Reading {
  passages = $state.raw<readonly ReadingPassage[]>([])
  total = $state<number>()
  error = $state.raw<ApiError>()
  #stopped = false

  constructor(readonly documentId: string) {
    queueMicrotask(() => void this.#read())
  }

  get complete(): boolean {
    return this.total !== undefined && this.passages.length >= this.total
  }

  stop(): void {
    this.#stopped = true
  }

  retry(): void {
    this.error = undefined
    void this.#read()
  }

  async #read(): Promise<void> {
    try {
      while (!this.#stopped && !this.complete) {
        const path = `${apiPath('documents', this.documentId, 'passages')}?limit=${String(pageSize)}&offset=${String(this.passages.length)}`
        const page = await getJson<{ total: number; items: ReadingPassage[] }>(path)
        this.passages = [...this.passages, ...page.items]
        this.total = page.items.length === 0 ? this.passages.length : page.total
      }
    } catch (error) {
      this.error = error instanceof ApiError ? error : new ApiError('页面出错', String(error))
    }
  }
}
