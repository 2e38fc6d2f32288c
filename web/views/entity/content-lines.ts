import type { FocusItem } from '#api/contract/content.ts'

/** What one sentence puts forward by one verb. */
export interface FocusLine {
  key: string
  verb: string
  head: string | null
  names: string[]
  quote: FocusItem['quote']
}

/** Focus items as lines, in the order of the documents: one for each sentence, verb and head of list. */
export function toFocusLines(items: readonly FocusItem[]): FocusLine[] {
  const lines = new Map<string, FocusLine>()
  for (const { name, verb, head, quote } of items) {
    const key = [quote.id, verb, head ?? ''].join('\n')
    const line = lines.get(key) ?? { key, verb, head, names: [], quote }
    line.names.push(name)
    lines.set(key, line)
  }
  return [...lines.values()]
}
