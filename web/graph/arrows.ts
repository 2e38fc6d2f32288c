/** Ids of FEEDS arrows, as they stand in the address. */
export const arrowId = (from: string, to: string): string => `feeds~${from}~${to}`

/** The two ends of an arrow's id; undefined for other ids. */
export function arrowEnds(id: string): { from: string; to: string } | undefined {
  const [kind, from, to] = id.split('~')
  return kind === 'feeds' && from !== undefined && to !== undefined ? { from, to } : undefined
}
