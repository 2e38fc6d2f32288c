import { withQuery, type QueryChange } from '#web/state/query.ts'

/** The address bar: the saved form of every view's state. */
class Location {
  #href = $state(window.location.href)
  readonly #url = $derived(new URL(this.#href))
  /** Stays the same value while only the query changes, so that the view is not made anew. */
  readonly pathname = $derived(this.#url.pathname)

  constructor() {
    window.addEventListener('popstate', () => (this.#href = window.location.href))
  }

  get query(): URLSearchParams {
    return this.#url.searchParams
  }

  /** Goes to an address of this site; `replace` leaves no step to go back to. */
  go(href: string, { replace = false } = {}): void {
    const url = new URL(href, this.#url)
    if (url.href === this.#href) return
    const moved = url.pathname !== this.#url.pathname
    window.history[replace ? 'replaceState' : 'pushState'](null, '', url)
    this.#href = url.href
    if (moved) window.scrollTo(0, 0)
  }

  /** Changes the query and stays on the view. */
  change(changes: QueryChange, options: { replace?: boolean } = {}): void {
    this.go(this.with(changes), options)
  }

  /** The present address with other query values, as a link. */
  with(changes: QueryChange): string {
    return withQuery(this.#url, changes)
  }
}

export const location = new Location()

/** Lets plain left clicks on links of this site move without loading the page anew; all other clicks stay the browser's. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const anchor = event.target instanceof Element ? event.target.closest('a') : null
  if (!anchor?.hasAttribute('href') || anchor.target !== '' || anchor.hasAttribute('download')) return
  if (anchor.origin !== window.location.origin || anchor.pathname.startsWith('/api/')) return
  if (anchor.getAttribute('href')?.startsWith('#')) return
  event.preventDefault()
  location.go(anchor.href)
}
