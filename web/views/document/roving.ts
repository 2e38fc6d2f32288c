/** A list with one tab stop, walked by the arrow keys, Home and End (WAI-ARIA roving tabindex). Its entries wear `data-entry`. */
const entriesOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-entry]')]

/** Makes an entry the one that Tab reaches; without one, where the reader last was, or the first. */
export function rest(list: Element, entry: HTMLElement | undefined): void {
  const before = list.querySelector('[data-entry][tabindex="0"]')
  const next = entry ?? before ?? entriesOf(list)[0]
  if (next === before) return
  before?.setAttribute('tabindex', '-1')
  next?.setAttribute('tabindex', '0')
}

/** Moves the focus along the list. */
export function walk(event: KeyboardEvent & { currentTarget: Element }): void {
  const entries = entriesOf(event.currentTarget)
  const at = entries.findIndex((entry) => entry === document.activeElement)
  const to = { ArrowDown: Math.min(at + 1, entries.length - 1), ArrowUp: Math.max(at - 1, 0), Home: 0, End: entries.length - 1 }[event.key]
  const entry = at < 0 || to === undefined ? undefined : entries[to]
  if (entry === undefined) return
  event.preventDefault()
  rest(event.currentTarget, entry)
  entry.focus()
}
