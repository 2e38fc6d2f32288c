/** Small pushes into a running Cytoscape: each sets one thing and touches nothing else. */
import type { Core, ElementDefinition } from 'cytoscape'

/** Makes the canvas hold exactly these elements, at their positions. */
export function syncElements(cy: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Map(elements.map((element) => [String(element.data.id), element]))
  cy.batch(() => {
    cy.elements().filter((held) => !wanted.has(held.id())).remove()
    const fresh: ElementDefinition[] = []
    for (const [id, element] of wanted) {
      const held = cy.getElementById(id)
      if (held.empty()) {
        fresh.push({ ...element })
        continue
      }
      held.data(element.data)
      if (element.position) held.position({ ...element.position })
      held.toggleClass('level', element.classes === 'level')
    }
    cy.add(fresh)
  })
}

/** What stays bright: segments by id, and, where cities are chosen, the chips that name one of them. */
export interface Light {
  segments: ReadonlySet<string>
  cityIds: readonly string[]
  /** Arrows of the walk in hand are drawn in the accent. */
  walk: boolean
}

/** Dims all that is not in the light; without one, nothing. */
export function shine(cy: Core, light: Light | undefined): void {
  cy.batch(() => {
    cy.elements().removeClass('dimmed near')
    if (!light) return
    cy.nodes('[owner]').forEach((node) => {
      const inCity = (ids: unknown) => light.cityIds.length === 0 || (Array.isArray(ids) && ids.some((id) => light.cityIds.includes(String(id))))
      const chip = node.data('kind') === 'chip' ? node : cy.getElementById(String(node.data('chip') ?? ''))
      const lit = light.segments.has(String(node.data('owner'))) && (chip.empty() || inCity(chip.data('cityIds')))
      node.toggleClass('dimmed', !lit)
    })
    cy.edges().forEach((edge) => {
      const lit = light.segments.has(edge.source().id()) && light.segments.has(edge.target().id())
      edge.toggleClass('dimmed', !lit)
      edge.toggleClass('near', lit && light.walk)
    })
  })
}

export function mark(cy: Core, name: 'selected' | 'focused', ids: readonly string[]): void {
  cy.batch(() => {
    cy.elements(`.${name}`).removeClass(name)
    for (const id of ids) {
      cy.getElementById(id).addClass(name)
      if (id.startsWith('product:')) cy.nodes('[productId]').filter((node) => node.data('productId') === id).addClass(name)
    }
  })
}
