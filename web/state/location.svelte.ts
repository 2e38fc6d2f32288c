import { withQuery, type QueryChange } from '#web/state/query.ts'
import { carried } from '#web/state/scope-query.ts'

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

  /** An address of this site with the documents and the day that the page is seen by, where it leads to another page. */
  carry(href: string): string {
    return carried(href, this.#url, new URL(href, this.#url))
  }

  /** Goes to an address of this site; other pages keep the documents and the day. `replace` leaves no step to go back to. */
  go(href: string, { replace = false } = {}): void {
    const url = new URL(this.carry(href), this.#url)
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

/** The link to a page of this site that an event is about. */
function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const anchor = target instanceof Element ? target.closest('a') : null
  if (!anchor?.hasAttribute('href') || anchor.target !== '' || anchor.hasAttribute('download')) return undefined
  if (anchor.origin !== window.location.origin || anchor.pathname.startsWith('/api/')) return undefined
  return anchor.getAttribute('href')?.startsWith('#') === true ? undefined : anchor
}

/** Gives a link the documents and the day of the page for the moment in which the browser takes its address: to copy it, to open it in a new tab. */
export function completeLink(event: Event): void {
  const anchor = linkOf(event)
  const own = anchor?.getAttribute('href')
  if (!anchor || own === null || own === undefined) return
  const whole = location.carry(anchor.href)
  if (whole === anchor.href) return
  anchor.setAttribute('href', whole)
  setTimeout(() => {
    if (anchor.getAttribute('href') === whole) anchor.setAttribute('href', own)
  })
}

/** Lets plain left clicks on links of this site move without loading the page anew; all other clicks stay the browser's. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented) return
  const anchor = linkOf(event)
  if (!anchor) return
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    completeLink(event)
    return
  }
  event.preventDefault()
  location.go(anchor.href)
}
