/** Which revision of the data the page was read from, and whether the server has moved on since. */
class Revision {
  #loaded = $state<string>()
  #latest = $state<string>()

  /** True when the page shows older data than the server holds. */
  get stale(): boolean {
    return this.#loaded !== this.#latest
  }

  /** Takes note of the revision an answer carries. */
  saw(value: string | null): void {
    if (value === null) return
    this.#loaded ??= value
    this.#latest = value
  }

  /** Whatever is read from now on is the page's revision. */
  restart(): void {
    this.#loaded = undefined
    this.#latest = undefined
  }
}

export const revision = new Revision()
