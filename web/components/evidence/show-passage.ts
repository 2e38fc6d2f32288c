/** Brings a passage, or some words of it, to where it can be read: beside the panel, or above it on a phone. */

/** How much of the window a sheet leaves free at its fullest (EvidencePanel): what it shows may still be on its way. */
const beside = 0.32

/** The part of the window that nothing covers: below the bar and the legend, above the panel where it is a sheet. */
function openPart(): { top: number; bottom: number } {
  const panel = document.querySelector('aside[aria-label="依据"]')
  const isSheet = panel !== null && getComputedStyle(panel).position === 'fixed'
  const legend = document.querySelector('[data-covers]')
  const isSticky = legend !== null && getComputedStyle(legend).position === 'sticky'
  const barHeight = document.querySelector('header')?.getBoundingClientRect().height ?? 0
  return { top: barHeight + (isSticky ? legend.getBoundingClientRect().height : 0), bottom: isSheet ? window.innerHeight * beside : window.innerHeight }
}

function bring(element: Element): void {
  const { top, bottom } = openPart()
  const rect = element.getBoundingClientRect()
  if (rect.top >= top && rect.bottom <= bottom) return
  const height = Math.min(rect.height, bottom - top)
  window.scrollBy({ top: rect.top - top - Math.max(8, (bottom - top - height) / 3), behavior: 'instant' })
}

/**
 * Scrolls to the element that `find` gives, unless it is in sight already. Paragraphs off screen have only a guessed height
 * until they come near, so a second look lands on the true place.
 */
export function show(find: () => Element | null | undefined): void {
  const look = (): void => {
    const element = find()
    if (element) bring(element)
  }
  look()
  requestAnimationFrame(() => requestAnimationFrame(look))
}

/** The first of elements that stand below one another whose lower edge is in sight; undefined when all are above. */
export function firstInSight(ids: readonly string[]): string | undefined {
  const { top } = openPart()
  const isBelow = (id: string | undefined): boolean => id !== undefined && (document.getElementById(id)?.getBoundingClientRect().bottom ?? 0) > top
  let [low, high] = [0, ids.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(ids[middle])) high = middle
    else low = middle + 1
  }
  return ids[low]
}
