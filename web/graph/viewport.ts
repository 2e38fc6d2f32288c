/** Which part of a chain map is on screen. */
import type { Core } from 'cytoscape'
import type { Positions } from '#web/graph/positions.ts'

/** Middle of what is seen, in the map's px, and zoom; as saved in the address: `x,y,zoom`. */
export interface Glance {
  x: number
  y: number
  zoom: number
}

/** What is seen of the map, in its own px. */
export interface Extent {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** No label of the map (12 px and more at zoom 1) goes under 11 px where it opens, except on a reader's own zooming. */
const openingZoom = { least: 0.92, most: 1.15 } as const
const padding = 8

/** Shows the whole map where it fits; else its upper left part at the smallest readable size. */
export function frame(cy: Core, { width, height }: Positions, least: number = openingZoom.least): void {
  const free = { width: cy.width() - 2 * padding, height: cy.height() - 2 * padding }
  if (free.width <= 0 || free.height <= 0 || width === 0) return
  const zoom = Math.min(openingZoom.most, Math.max(least, Math.min(free.width / width, free.height / height)))
  const spare = { x: free.width - width * zoom, y: free.height - height * zoom }
  cy.viewport({ zoom, pan: { x: padding + Math.max(0, spare.x / 2), y: padding + Math.max(0, spare.y / 2) } })
}

export function glanceOf(cy: Core): Glance {
  const { x1, y1, x2, y2 } = cy.extent()
  return { x: Math.round((x1 + x2) / 2), y: Math.round((y1 + y2) / 2), zoom: Math.round(cy.zoom() * 100) / 100 }
}

export function look(cy: Core, { x, y, zoom }: Glance): void {
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } })
}

export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}

/** Moves just far enough that a node is seen whole. */
export function reveal(cy: Core, id: string): void {
  const node = cy.getElementById(id)
  if (!node.isNode()) return
  const box = node.renderedBoundingBox({})
  const by = (low: number, high: number, size: number) => (low < padding ? padding - low : high > size - padding ? Math.max(size - padding - high, padding - low) : 0)
  cy.panBy({ x: by(box.x1, box.x2, cy.width()), y: by(box.y1, box.y2, cy.height()) })
}

export const glanceText = ({ x, y, zoom }: Glance): string => [x, y, zoom].join(',')

/** The glance an address holds; undefined when it holds none that makes sense. */
export function readGlance(text: string | null): Glance | undefined {
  const [x, y, zoom] = (text ?? '').split(',').map(Number)
  if (x === undefined || y === undefined || zoom === undefined) return undefined
  return [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { x, y, zoom: Math.min(3, Math.max(0.2, zoom)) } : undefined
}
