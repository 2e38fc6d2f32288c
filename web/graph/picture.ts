/** The map as a picture, twice as fine as on screen, without the handles that only a screen can use. */
import type { Core } from 'cytoscape'

const whole = { full: true, scale: 2, maxWidth: 8000, maxHeight: 8000 } as const

function withoutHandles<T>(cy: Core, draw: () => T): T {
  const handles = cy.nodes('[kind = "opener"]').addClass('put-away')
  try {
    return draw()
  } finally {
    handles.removeClass('put-away')
  }
}

/** For the printer, which does not wait: a data address, at once. */
export const pictureAddress = (cy: Core, background: string): string => withoutHandles(cy, () => cy.png({ ...whole, output: 'base64uri', bg: background }))
