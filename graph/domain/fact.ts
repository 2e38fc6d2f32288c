/** Kinds of node that a passage states: what is counted, highlighted and listed by kind on a reading page. */
export const factKinds = [
  'layout', 'focus', 'target', 'restriction', 'task', 'structure', 'cluster', 'enterprise', 'park', 'project', 'technology', 'brand',
] as const
export type FactKind = (typeof factKinds)[number]
