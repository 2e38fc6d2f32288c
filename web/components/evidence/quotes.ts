/** Sentences as evidence: each passage once, with all the words in it that state the facts at hand. */
import type { LayoutDetail, PassageQuote, Quote } from '#api/contract/common.ts'
import { findWords } from '#web/components/evidence/find-words.ts'
import { toStretches } from '#web/components/evidence/stretches.ts'

/** One passage with the words to be highlighted in it. */
export interface GatheredQuote {
  quote: PassageQuote
  printed: readonly string[]
}

/** Quotes of several facts, one for each passage, in the order of the documents. */
export function gatherQuotes(quotes: readonly Quote[]): GatheredQuote[] {
  const gathered = new Map<string, { quote: PassageQuote; printed: Set<string> }>()
  for (const { printed, ...quote } of quotes) {
    const held = gathered.get(quote.id) ?? { quote, printed: new Set() }
    held.printed.add(printed)
    gathered.set(quote.id, held)
  }
  return [...gathered.values()]
    .toSorted((a, b) => (a.quote.documentId < b.quote.documentId ? -1 : a.quote.documentId > b.quote.documentId ? 1 : a.quote.start - b.quote.start))
    .map(({ quote, printed }) => ({ quote, printed: [...printed] }))
}

export const quotesOf = (layouts: readonly LayoutDetail[]): GatheredQuote[] => gatherQuotes(layouts.flatMap((layout) => layout.quotes))

/** A text cut where its highlighted words begin and end, whatever white space stands inside them; words it does not hold are passed over. */
export function highlight(text: string, words: readonly string[]): { start: number; text: string; marked: boolean }[] {
  const stretches: { start: number; text: string; marked: boolean }[] = []
  for (const { covers, ...stretch } of toStretches(text, findWords(text, words))) {
    const marked = covers.length > 0
    const open = stretches.at(-1)
    if (open?.marked === marked) open.text += stretch.text
    else stretches.push({ ...stretch, marked })
  }
  return stretches
}

/** 四、重点 › (一)建设布局 › 集成电路: where a passage stands, without the document's title; a boxed column begins its own path. */
export function placeInDocument(quote: Pick<PassageQuote, 'headingPath' | 'column' | 'heading' | 'documentName'>): string {
  const whole = quote.headingPath.filter((one) => one !== quote.documentName)
  const column = quote.column === null ? -1 : whole.findLastIndex((one) => one.replace(/\s/gu, '').includes(quote.column ?? ''))
  const path = column < 0 ? whole.slice(-3) : whole.slice(column)
  if (quote.heading !== null && !path.at(-1)?.includes(quote.heading)) path.push(quote.heading)
  return path.join(' › ')
}
