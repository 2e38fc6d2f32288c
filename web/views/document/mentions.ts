/** The words of a passage that state facts, with where they stand in it. */
import type { FactRef, ReadingPassage } from '#api/contract/documents.ts'
import { findWords, type Occurrence } from '#web/components/evidence/find-words.ts'
import type { Range } from '#web/components/evidence/stretches.ts'
import type { FactKind } from '#graph/domain/fact.ts'
import { groupBy } from '#graph/domain/grouping.ts'

/** Words of one kind: nine cities that are to develop 光刻胶 are nine facts of one mention. */
export interface Mention {
  passageId: string
  kind: FactKind
  printed: string
  facts: readonly FactRef[]
  /** Empty when the words do not stand so in the passage: a shared head, a table's cells. */
  ranges: readonly Range[]
}

/** Takes away what only repeats the inside of a longer hit of its kind while its word stands elsewhere too: 苯 in 甲苯. */
function withoutInner(hits: readonly Occurrence[]): Occurrence[] {
  const outer = new Set<Occurrence>()
  let reach = 0
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.end > reach) outer.add(hit)
    reach = Math.max(reach, hit.end)
  }
  const elsewhere = new Set([...outer].map(({ word }) => word))
  return hits.filter((hit) => outer.has(hit) || !elsewhere.has(hit.word))
}

const bare = (text: string): string => text.replace(/\s/gu, '')

function readMentions(passage: Pick<ReadingPassage, 'id' | 'text' | 'facts'>): Mention[] {
  const byKind = groupBy(passage.facts, ({ kind }) => kind)
  const mentions: Mention[] = []
  for (const [kind, ofKind] of byKind) {
    const byWords = [...groupBy(ofKind, ({ printed }) => bare(printed)).values()]
    const words = byWords.map(([first]) => first?.printed ?? '')
    const rangesOf = groupBy(withoutInner(findWords(passage.text, words)), ({ word }) => word)
    byWords.forEach((facts, index) =>
      mentions.push({ passageId: passage.id, kind, printed: words[index] ?? '', facts, ranges: (rangesOf.get(index) ?? []).map(({ start, end }) => ({ start, end })) }),
    )
  }
  const startOf = ({ ranges }: Mention): number => ranges[0]?.start ?? passage.text.length
  return mentions.sort((a, b) => startOf(a) - startOf(b))
}

const held = new WeakMap<object, readonly Mention[]>()

/** Mentions of a passage in the order of the text, those that do not stand in it last. */
export function mentionsOf(passage: Pick<ReadingPassage, 'id' | 'text' | 'facts'>): readonly Mention[] {
  const known = held.get(passage)
  if (known) return known
  const mentions = readMentions(passage)
  held.set(passage, mentions)
  return mentions
}

export const hasFact = (mention: Mention, factId: string | undefined): boolean => mention.facts.some(({ id }) => id === factId)
