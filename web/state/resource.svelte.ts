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

  /** Asks again and keeps what is shown until the new answer is here; a failure leaves it as it was. */
  async renew(): Promise<void> {
    try {
      this.data = await getJson<T>(this.path)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
    }
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

  async renew(isOld: (path: string) => boolean): Promise<void> {
    await Promise.all([...this.#held.values()].filter(({ path }) => isOld(path)).map((held) => held.renew()))
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

/** Reads held answers anew in place, after a write that changed them. */
export const renewAnswers = (isOld: (path: string) => boolean): Promise<void> => cache.renew(isOld)

/** Reads everything on screen anew; the address, and with it the view, stays. */
export const reloadData = (): void => cache.drop()
