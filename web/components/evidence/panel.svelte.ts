const key = 'liantu.panelWidth'

/** Width of the evidence panel, as the reader left it. */
class Panel {
  readonly narrowest = 360
  readonly widest = 560
  width = $state(this.#within(Number(localStorage.getItem(key) ?? 400)))

  resize(width: number): void {
    this.width = this.#within(width)
    localStorage.setItem(key, String(this.width))
  }

  #within(width: number): number {
    return Number.isFinite(width) ? Math.round(Math.min(560, Math.max(360, width))) : 400
  }
}

export const panel = new Panel()
