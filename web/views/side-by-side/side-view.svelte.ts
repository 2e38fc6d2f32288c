import { sidesPath, type SideKind } from '#web/views/side-by-side/sides-path.ts'
import { sides, type Standing } from '#web/views/side-by-side/standings.ts'
import { location } from '#web/state/location.svelte.ts'

/** Which two things are looked at beside each other, kept in the address: `left`, `right`, for cities also `chain`, and what is listed. */
class SideView {
  readonly left = $derived(location.query.get('left') ?? undefined)
  readonly right = $derived(location.query.get('right') ?? undefined)
  readonly kind = $derived<SideKind>(
    [this.left, this.right].some((id) => id?.startsWith('chain:')) || (location.query.get('of') === 'chains' && !this.left && !this.right) ? 'chains' : 'cities',
  )
  /** The one chain that two cities are compared in. */
  readonly chain = $derived(this.kind === 'cities' ? (location.query.get('chain') ?? undefined) : undefined)
  readonly #shown = $derived(sides.filter((side) => location.query.getAll('show').includes(side)))

  /** Where the answer is read; undefined until two different things are chosen. */
  readonly path = $derived(sidesPath(this.kind, { left: this.left, right: this.right, chain: this.chain }, location.query))

  /** Standings that are listed: those that the reader chose, else `usual`. */
  shown(usual: readonly Standing[]): readonly Standing[] {
    return this.#shown.length > 0 ? this.#shown : usual
  }
  toggle(side: Standing, usual: readonly Standing[]): void {
    const now = this.shown(usual)
    const next = sides.filter((one) => (one === side ? !now.includes(one) : now.includes(one)))
    const isUsual = sides.every((one) => next.includes(one) === usual.includes(one))
    location.change({ show: next.length === 0 || isUsual ? null : next }, { replace: true })
  }
  compare(kind: SideKind): void {
    if (kind !== this.kind) location.change({ of: kind === 'chains' ? kind : null, left: null, right: null, chain: null, show: null, select: null })
  }
  choose(left: string | undefined, right: string | undefined): void {
    location.change({ of: null, left: left ?? null, right: right ?? null, select: null })
  }
  within(chain: string): void {
    location.change({ chain: chain === '' ? null : chain, show: null, select: null })
  }
}

export const sideView = new SideView()
