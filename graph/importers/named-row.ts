import type { NodeProperties } from '#graph/queries/properties.ts'
import { toNameKeys } from './naming.ts'

/** A node that search finds by its name. */
export interface NamedRow {
  id: string
  properties: NodeProperties
}

export const toNamedRow = (id: string, name: string, more: NodeProperties = {}): NamedRow => ({ id, properties: { id, name, ...toNameKeys(name), ...more } })
