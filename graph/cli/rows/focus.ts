/** Development focus as flat rows: what `liantu extract --kind focus` prints. */
import type { Passage } from '#graph/domain/document.ts'
import type { FocusMention } from '#graph/extractors/focus/mention.ts'

export type FocusRow = Record<string, string | number | boolean | null>

/** One row a thing, in document order; `head` and `breakthrough` stand only where the text gives them. */
export function toFocusRows(document: string, mentions: readonly FocusMention[], passagesById: ReadonlyMap<string, Passage>): FocusRow[] {
  return mentions.map(({ passageId, industry, item, verb, head, isBreakthrough }) => {
    const { text, start, end } = passagesById.get(passageId)!
    return {
      document, industry, item, verb, ...(head === undefined ? {} : { head }), ...(isBreakthrough ? { breakthrough: true } : {}), sentence: text, start, end,
    }
  })
}
