import { z } from 'zod'

/** Properties of a node as both engines store them: scalars and lists of strings, no nulls. */
export const NodeProperties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
export type NodeProperties = z.infer<typeof NodeProperties>

/** A record as properties: what is absent stays absent, because no store keeps an undefined. */
export function toProperties(record: Readonly<Record<string, NodeProperties[string] | undefined>>): NodeProperties {
  return NodeProperties.parse(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)))
}
