/** Appearance of a chain map. General before particular: the last match wins. Classes give what the reader is doing. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import type { Fill } from '#web/graph/colouring.ts'
import { fillsAddress } from '#web/graph/fill-svg.ts'
import { measure } from '#web/graph/measure.ts'
import type { PaletteName } from '#web/graph/palette-names.ts'
import type { Palette } from '#web/graph/palette.ts'

const presences = ['planned', 'single', 'silent', 'unread'] as const
const borders = { planned: 'solid', single: 'double', silent: 'dashed', unread: 'dotted' } as const
const borderWidths = { planned: 1.5, single: 4, silent: 1.5, unread: 2 } as const
const cityShapes = ['ellipse', 'rectangle', 'triangle', 'diamond'] as const

/** A box's ground; its stripes and patterns are a picture, made once for each size. */
function grounds(palette: Palette): StylesheetJson {
  const made = new Map<string, string>()
  const picture = (node: NodeSingular): string => {
    const { fills, w, h } = node.data() as { fills: readonly Fill[]; w: number; h: number }
    const key = JSON.stringify([fills, w, h])
    const address = made.get(key) ?? fillsAddress(fills, w, h, palette)
    made.set(key, address)
    return address
  }
  return [
    {
      selector: 'node[kind = "segment"]',
      style: {
        'background-color': (node: NodeSingular) => palette[(node.data('fills') as readonly Fill[])[0]?.ground ?? 'ground'],
        'background-image': picture,
        'background-width': '100%',
        'background-height': '100%',
      } as never,
    },
  ]
}

export function chainStylesheet(palette: Palette): StylesheetJson {
  const text = { 'font-family': palette.sans, 'text-valign': 'center', 'text-halign': 'center', 'text-wrap': 'wrap' } as const
  const bare = { width: 1, height: 1, 'background-opacity': 0, 'border-width': 0, events: 'no', label: 'data(label)', ...text } as const
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } as never },
    { selector: 'node', style: { shape: 'rectangle', 'overlay-opacity': 0, 'z-index-compare': 'manual' } },
    {
      selector: 'node[kind = "band"]',
      style: {
        width: 'data(w)', height: 'data(h)', events: 'no', 'background-color': palette['ground-2'], 'z-index': 0, 'border-width': 0,
      },
    },
    {
      selector: 'node[kind = "bandHead"]',
      style: { ...bare, 'text-halign': 'right', 'font-size': 16, 'font-weight': 600, color: palette['ink-2'], 'z-index': 1 },
    },
    {
      selector: 'node[kind = "segment"]',
      style: {
        width: 'data(w)', height: 'data(h)', 'z-index': 3, 'border-color': palette['line-strong'],
        'border-position': 'inside',
      } as never,
    },
    ...(presences.map((presence) => ({
      selector: `node[kind = "segment"][presence = "${presence}"]`,
      style: { 'border-style': borders[presence], 'border-width': borderWidths[presence], 'border-color': palette[presence] },
    })) as StylesheetJson),
    ...grounds(palette),
    { selector: 'node[kind = "segmentName"]', style: { ...bare, 'font-size': measure.nameText, 'font-weight': 600, 'line-height': 1.2, color: palette.ink, 'z-index': 5 } },
    { selector: 'node[kind = "segmentNote"]', style: { ...bare, 'font-size': measure.noteText, color: (node: NodeSingular) => palette[node.data('ink') as PaletteName], 'z-index': 5 } as never },
    {
      selector: 'node[kind = "opener"]',
      style: {
        ...bare, events: 'yes', width: 20, height: 20, 'font-size': 13, color: palette['ink-2'], 'z-index': 9,
      },
    },
    {
      selector: 'node[kind = "chip"]',
      style: {
        width: 'data(w)', height: 'data(h)', 'z-index': 6, 'background-color': palette.ground, 'border-width': 1, 'border-color': palette.line,
      },
    },
    { selector: 'node[kind = "chip"][!own]', style: { 'background-opacity': 0.5, 'border-style': 'dashed', 'border-color': palette['line-strong'] } },
    { selector: 'node[kind = "chipName"]', style: { ...bare, 'font-size': measure.chipText, 'line-height': 1.25, color: palette.ink, 'z-index': 7 } },
    { selector: 'node[kind = "chipNote"]', style: { ...bare, 'font-size': measure.chipNoteText, color: palette['ink-3'], 'z-index': 7 } },
    { selector: 'node[kind = "chipName"][!own]', style: { color: palette['ink-3'] } },
    {
      selector: 'node[kind = "more"]',
      style: { ...bare, width: 'data(w)', height: 'data(h)', events: 'yes', 'font-size': measure.chipNoteText, color: palette.accent, 'z-index': 7 },
    },
    { selector: 'node[kind = "cityMark"]', style: { ...bare, width: 12, height: 12, 'background-opacity': 1, 'border-width': 1, 'border-color': palette.ground, 'z-index': 8 } },
    ...(cityShapes.map((shape, index) => ({
      selector: `node[kind = "cityMark"][number = ${String(index + 1)}]`,
      style: { shape, 'background-color': palette[`city-${(index + 1) as 1 | 2 | 3 | 4}`] },
    })) as StylesheetJson),
    {
      selector: 'edge',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': (edge: EdgeSingular) => edge.data('weights') as number[],
        'segment-distances': (edge: EdgeSingular) => edge.data('distances') as number[],
        'segment-radii': 5,
        'edge-distances': 'endpoints',
        'source-endpoint': 'data(sourceEndpoint)',
        'target-endpoint': 'data(targetEndpoint)',
        width: 1.4,
        'line-color': palette['line-strong'],
        'target-arrow-shape': 'triangle',
        'target-arrow-color': palette['line-strong'],
        'arrow-scale': 0.85,
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 2,
      } as never,
    },
    { selector: 'edge.level', style: { 'curve-style': 'straight' } },
    { selector: 'node.put-away', style: { visibility: 'hidden' } },
    { selector: 'node.dimmed', style: { opacity: 0.3 } },
    { selector: 'edge.dimmed', style: { opacity: 0.2 } },
    { selector: 'edge.near', style: { width: 2.2, 'line-color': palette.accent, 'target-arrow-color': palette.accent, 'z-index': 4 } },
    { selector: 'node.focused', style: { 'outline-width': 2, 'outline-offset': 2, 'outline-color': palette.focus } as never },
    { selector: 'node.selected', style: { 'outline-width': 3, 'outline-offset': 1, 'outline-color': palette.accent } as never },
    { selector: 'edge.selected', style: { width: 3, 'line-color': palette.accent, 'target-arrow-color': palette.accent, 'z-index': 4 } },
  ]
}
