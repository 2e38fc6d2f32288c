import type { Attachment } from 'svelte/attachments'

/** What opens below a button: it closes on Escape, which gives the focus back, on leaving it, and on a click elsewhere. */
export class Menu {
  isOpen = $state(false)
  #opener: HTMLElement | undefined

  readonly opener: Attachment<HTMLElement> = (button) => {
    this.#opener = button
  }
  /** Around the button and what it opens. */
  readonly frame: Attachment<HTMLElement> = (frame) => {
    const isOutside = (target: EventTarget | null): boolean => target instanceof Node && !frame.contains(target)
    const stop = new AbortController()
    frame.addEventListener('focusout', ({ relatedTarget }) => isOutside(relatedTarget) && (this.isOpen = false), stop)
    window.addEventListener('click', ({ target }) => isOutside(target) && (this.isOpen = false), stop)
    frame.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.isOpen) return
      event.preventDefault()
      this.close()
    }, stop)
    return () => stop.abort()
  }

  close(): void {
    this.isOpen = false
    this.#opener?.focus()
  }
}
