/** What to set in the query: a value, several, or null to take the key away. */
export type QueryChange = Readonly<Record<string, string | readonly string[] | null>>

/** Path and query of an address with some values of its query changed. */
export function withQuery({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>, changes: QueryChange): string {
  const query = new URLSearchParams(searchParams)
  for (const [key, value] of Object.entries(changes)) {
    query.delete(key)
    if (value === null) continue
    for (const one of typeof value === 'string' ? [value] : value) query.append(key, one)
  }
  const text = query.toString()
  return pathname + (text === '' ? '' : `?${text}`)
}
