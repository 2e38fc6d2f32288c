import type { Detail } from '#web/graph/chips.ts'
import { colourings, type Colouring } from '#web/graph/colouring.ts'
import { glanceText, readGlance, type Glance } from '#web/graph/viewport.ts'
import { location } from '#web/state/location.svelte.ts'

export const chainViewKinds = ['map', 'list', 'table', 'lists', 'gaps', 'promises'] as const
export type ChainViewKind = (typeof chainViewKinds)[number]

const most = 4

/** How a chain is looked at, kept in the address: which segments are open, which cities are chosen, colour, view, zoom. */
class ChainView {
  /** Undefined while the reader has not chosen: then the screen's width decides. */
  readonly kind = $derived.by((): ChainViewKind | undefined => {
    const value = location.query.get('view')
    return chainViewKinds.find((kind) => kind === value)
  })
  readonly cityIds = $derived(location.query.getAll('city').slice(0, most))
  /** How much of their products segments show, and which of them show all. */
  readonly detail = $derived.by((): Detail => {
    const value = location.query.get('products')
    return value === 'none' || value === 'all' ? value : 'brief'
  })
  readonly open = $derived<ReadonlySet<string>>(new Set(location.query.getAll('open')))
  readonly detailOf = $derived((segmentId: string): Detail => (this.open.has(segmentId) ? 'all' : this.detail))
  readonly colour = $derived<Colouring>(colourings.find((one) => one === location.query.get('colour')) ?? 'coverage')
  readonly filter = $derived(location.query.get('filter') ?? '')

  /** Read where it is needed, never derived: moving the map must not draw it anew. */
  readGlance(): Glance | undefined {
    return readGlance(new URLSearchParams(window.location.search).get('at'))
  }

  show(kind: ChainViewKind): void {
    location.change({ view: kind })
  }

  /** Chooses a city, or lets go of it; the first choice colours the map by cities. At most four. */
  toggleCity(id: string): void {
    const had = this.cityIds.includes(id)
    const cities = had ? this.cityIds.filter((one) => one !== id) : [...this.cityIds, id].slice(-most)
    const kept = location.query.get('colour')
    const colour = cities.length === 0 ? (kept === 'cities' ? null : kept) : had || this.cityIds.length > 0 ? kept : 'cities'
    const selected = location.query.get('select')
    location.change({ city: cities, colour, select: had ? (selected === id ? null : selected) : id })
  }

  clearCities(): void {
    location.change({ city: null, ...(this.colour === 'cities' ? { colour: null } : {}) })
  }

  colourBy(colour: Colouring): void {
    location.change({ colour: colour === 'coverage' ? null : colour }, { replace: true })
  }

  /** Opens a segment into all of its products, or closes it; `segmentIds` are those of the map. */
  toggleOpen(id: string, segmentIds: readonly string[]): void {
    const isOpen = this.detailOf(id) === 'all'
    const open = this.detail === 'all' ? segmentIds.filter((one) => one !== id) : isOpen ? [...this.open].filter((one) => one !== id) : [...this.open, id]
    location.change({ open, products: this.detail === 'all' ? null : location.query.get('products') }, { replace: true })
  }

  showProducts(detail: Detail): void {
    location.change({ products: detail === 'brief' ? null : detail, open: null }, { replace: true })
  }

  filterBy(text: string): void {
    location.change({ filter: text === '' ? null : text }, { replace: true })
  }

  keepGlance(glance: Glance | undefined): void {
    location.change({ at: glance ? glanceText(glance) : null }, { replace: true })
  }
}

export const chainView = new ChainView()
