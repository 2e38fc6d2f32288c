/** Which revision of the data the page was read from, and whether the server has moved on since. */
class Revision {
  #loaded = $state<string>()
  #latest = $state<string>()
  /** Writes of the page's own that have no answer yet. */
  #writing = $state(0)
  /** Revisions that the page itself moved on from: an answer made before its write may arrive after it. */
  readonly #passed = new Set<string>()

  /** True when the page shows older data than the server holds. */
  get stale(): boolean {
    return this.#writing === 0 && this.#loaded !== this.#latest
  }

  /** Takes note of the revision an answer carries. */
  saw(value: string | null): void {
    if (value === null || this.#passed.has(value)) return
    this.#loaded ??= value
    this.#latest = value
  }

  /** Runs a write of the page's own: the one revision that it makes is no news; further ones are somebody else's. */
  async own<T>(write: () => Promise<T>): Promise<T> {
    const wasFresh = !this.stale
    this.#writing += 1
    try {
      const answer = await write()
      if (wasFresh) this.#step()
      return answer
    } finally {
      this.#writing -= 1
    }
  }

  #step(): void {
    if (this.#loaded === undefined) return
    const next = String(Number(this.#loaded) + 1)
    this.#passed.add(this.#loaded)
    this.#loaded = next
    if (Number(this.#latest) < Number(next)) this.#latest = next
  }

  /** Whatever is read from now on is the page's revision. */
  restart(): void {
    this.#passed.clear()
    this.#loaded = undefined
    this.#latest = undefined
  }
}

export const revision = new Revision()
