import { ApiError, getJson } from '#web/api-client.ts'
import { revision } from '#web/state/revision.svelte.ts'

/** One answer of the API as the page holds it: on its way, here, or failed. */
export class Resource<T> {
  data = $state.raw<T>()
  error = $state.raw<ApiError>()

  constructor(readonly path: string) {
    queueMicrotask(() => void this.#load())
  }

  retry(): void {
    this.error = undefined
    void this.#load()
  }

  async #load(): Promise<void> {
    try {
      this.data = await getJson<T>(this.path)
    } catch (error) {
      this.error = error instanceof ApiError ? error : new ApiError('页面出错', String(error))
    }
  }
}

/** Answers are kept while the data stays the same, so that Back shows at once what was seen. */
class ResourceCache {
  static readonly #capacity = 80
  readonly #held = new Map<string, Resource<unknown>>()
  /** Rises when all that is held is dropped; whoever derives a resource reads it again. */
  #generation = $state(0)

  get<T>(path: string): Resource<T> {
    void this.#generation
    const held = this.#held.get(path)
    if (held && !held.error) return held as Resource<T>
    const made = new Resource<T>(path)
    this.#held.set(path, made)
    if (this.#held.size > ResourceCache.#capacity) {
      const oldest = this.#held.keys().next().value
      if (oldest !== undefined) this.#held.delete(oldest)
    }
    return made
  }

  drop(): void {
    this.#held.clear()
    revision.restart()
    this.#generation += 1
  }
}

const cache = new ResourceCache()

/** The answer at a path; asked for on first use. Call it inside `$derived`. */
export const resource = <T>(path: string): Resource<T> => cache.get<T>(path)

/** Reads everything on screen anew; the address, and with it the view, stays. */
export const reloadData = (): void => cache.drop()
