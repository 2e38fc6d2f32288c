/** How much a text speaks of an industry: by the word pairs that tell the industry from others. */
import { industryStem } from './sections.ts'
import { commonWord } from './vocabulary/common-words.ts'

/** An industry that is named again and again is no more its text's subject than one named thrice. */
const enough = 3

const wordsOf = (name: string): string[] => name.replace(commonWord, ' ').split(/[\s、和及与（）]+/u).filter((word) => word !== '')

/** Neighbouring characters of a name, without the words that every industry shares. */
export function tellingPairs(name: string): string[] {
  return [...new Set(wordsOf(name).flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))))]
}

/** `affinity` that remembers: a text printed many times is weighed once. */
export function rememberingAffinity(): typeof affinity {
  const known = new Map<string, Map<string, number>>()
  return (name, text) => {
    const ofName = known.get(name) ?? new Map<string, number>()
    known.set(name, ofName)
    const score = ofName.get(text) ?? affinity(name, text)
    ofName.set(text, score)
    return score
  }
}

/** Times the text names what only this industry is called, each pair at most `enough` times; 0 when half of its name is missing. */
function affinity(name: string, text: string): number {
  const pairs = tellingPairs(name)
  const words = wordsOf(name)
  const telling = pairs.length > 0 ? pairs : words.length > 0 ? words : [industryStem(name)]
  const counts = telling.map((pair) => Math.min(enough, text.split(pair).length - 1))
  return counts.filter((count) => count > 0).length * 2 < telling.length ? 0 : counts.reduce((sum, count) => sum + count, 0)
}
