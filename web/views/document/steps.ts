/** Walking from fact to fact in the order of the text. */
import type { ReadingPassage } from '#api/contract/documents.ts'
import { hasFact, mentionsOf } from '#web/views/document/mentions.ts'
import type { FactKind } from '#graph/domain/fact.ts'

/** A place to stop at. */
export interface Stop {
  passageId: string
  factId: string | null
}

interface Place {
  passageId: string | undefined
  factId: string | undefined
}

/**
 * The next (1) or previous (-1) mention of the shown kinds, from where the reader is; undefined at the document's end.
 * From a passage without a fact chosen, the next is its own first fact.
 */
export function nextStop(passages: readonly ReadingPassage[], shown: ReadonlySet<FactKind>, from: Place, by: 1 | -1): Stop | undefined {
  const stopsOf = (passage: ReadingPassage | undefined) => (passage ? mentionsOf(passage).filter(({ kind }) => shown.has(kind)) : [])
  const here = passages.findIndex(({ id }) => id === from.passageId)
  const own = stopsOf(passages[here])
  const at = own.findIndex((mention) => hasFact(mention, from.factId))
  const beside = at >= 0 ? own[at + by] : by === 1 ? own[0] : undefined
  if (beside) return { passageId: beside.passageId, factId: beside.facts[0]?.id ?? null }
  for (let index = here < 0 && by === -1 ? passages.length - 1 : here + by; index >= 0 && index < passages.length; index += by) {
    const mention = stopsOf(passages[index]).at(by === 1 ? 0 : -1)
    if (mention) return { passageId: mention.passageId, factId: mention.facts[0]?.id ?? null }
  }
  return undefined
}
