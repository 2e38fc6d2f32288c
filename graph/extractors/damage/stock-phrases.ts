/** Stock phrases that were printed over other words: 大力发展战略总成 for 大力发展动力总成. */
import type { Clause } from './clauses.ts'
import type { DamageMention } from './damage.ts'
import type { PrintedText } from './printed-text.ts'
import { soundContinuation, stockObject } from './vocabulary/stock-phrases.ts'

/** One slip may be the author's; so many in one document are not. */
const fewestBroken = 2

interface Occurrence {
  clause: Clause
  /** Where the verb begins and the stock words end, in the passage's text. */
  start: number
  end: number
  isBroken: boolean
}

function findOccurrences(clauses: readonly Clause[]): Occurrence[] {
  const found: Occurrence[] = []
  for (const clause of clauses) {
    const text = clause.passage.text.slice(clause.start, clause.end)
    for (const match of text.matchAll(stockObject)) {
      const word = match.index + match[1]!.length
      const rest = text.slice(word)
      const category = /^战略(?:性新兴产业|性新兴)?/u.exec(rest)![0]
      found.push({ clause, start: clause.start + match.index, end: clause.start + word + category.length, isBroken: !soundContinuation.test(rest.slice('战略'.length)) })
    }
  }
  return found
}

/** The stock words with what is printed behind them, up to the end of the next clause. */
function quoteOf({ clause, start, end }: Occurrence): string {
  const rest = clause.passage.text.slice(end, end + 30)
  const stop = rest.slice(1).search(/[，。；、]/u)
  return clause.passage.text.slice(start, end + (stop < 0 ? Math.min(rest.length, 12) : stop + 1))
}

/**
 * A row for each stock phrase that was printed over other words. Once some stand where grammar forbids them, those in
 * sections of single industries are held to be of the same making; in chapters about policy they are at home.
 */
export function readStockPhrases(clauses: readonly Clause[], copied: ReadonlySet<string>, printed: PrintedText): DamageMention[] {
  const occurrences = findOccurrences(clauses)
  if (occurrences.filter(({ isBroken }) => isBroken).length < fewestBroken) return []
  return occurrences
    .filter(({ clause, isBroken }) => !copied.has(clause.passage.id) && (isBroken || clause.section.isIndustry))
    .map((occurrence) => ({
      kind: 'wrong_copy',
      note: occurrence.isBroken ? 'a stock phrase whose continuation belongs to other words' : 'a stock phrase in the section of a single industry, as in the broken places of this document',
      quote: quoteOf(occurrence),
      ...printed.extentOf(occurrence.clause.passage, occurrence.start, occurrence.end),
      passageIds: [occurrence.clause.passage.id],
    }))
}
