/** Chain structure that a document names: which links a chain has, and in what order. */
import type { Passage } from '#graph/domain/document.ts'
import { industryOf } from '../entities/industry-headings.ts'
import { toCompactSentence } from '../entities/names.ts'
import type { FoundChain } from './found-chain.ts'
import { readMarked } from './forms/marked.ts'
import { readProcesses } from './forms/processes.ts'
import { readStreams } from './forms/streams.ts'
import { readSums } from './forms/sums.ts'
import type { SegmentMention } from './mention.ts'

/** Nothing is read in a text without one of these. */
const worthReading = /[、+＋→➔—]|一体|下游|环节|及|和|->/u
/** Longer sentences are tables or broken text. */
const longestSentence = 6000

/** Of two readings of one list, the longer stands. */
function withoutRepeats(chains: readonly FoundChain[]): FoundChain[] {
  const kept: FoundChain[] = []
  for (const chain of [...chains].sort((a, b) => b.segments.length - a.segments.length)) {
    const isRepeat = kept.some(({ segments }) => chain.segments.filter((segment) => segments.some((one) => one === segment || (segment.length > 1 && one.includes(segment)))).length * 2 >= chain.segments.length)
    if (!isRepeat) kept.push(chain)
  }
  return chains.filter((chain) => kept.includes(chain))
}

function readPassage(text: string, industry: string | undefined): FoundChain[] {
  const sentence = toCompactSentence(text, () => [])
  if (sentence.normal.length > longestSentence) return []
  return withoutRepeats([...readSums(sentence), ...readStreams(sentence), ...readMarked(sentence, industry), ...readProcesses(sentence, industry)])
}

/**
 * The chain structure named in the sentences of a document, in order. Linear in the text.
 *
 * @param damaged ids of passages whose words are not the author's: what is read there is marked
 */
export function readSegments(passages: readonly Passage[], damaged: ReadonlySet<string> = new Set()): SegmentMention[] {
  return passages.flatMap((passage) => {
    if (passage.kind !== 'sentence' || !worthReading.test(passage.text)) return []
    const { industry } = industryOf(passage)
    return readPassage(passage.text, industry).map((chain) => ({
      passageId: passage.id, ...(industry === undefined ? {} : { industry }), ...chain, ...(damaged.has(passage.id) ? { isCorrupt: true as const } : {}),
    }))
  })
}
