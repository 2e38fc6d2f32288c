import { GraphError } from '#graph/domain/errors.ts'

/** The first row, or a `not-found` that names the id. */
export function found<T>(rows: readonly T[], id: string): T {
  const [row] = rows
  if (row === undefined) throw new GraphError('not-found', `there is no ${id}`)
  return row
}

/** `limit` of the items from `offset`, with the count of all. */
export function toPage<T>(items: readonly T[], { limit, offset }: { limit: number; offset: number }) {
  return { total: items.length, limit, offset, truncated: offset + limit < items.length, items: items.slice(offset, offset + limit) }
}
