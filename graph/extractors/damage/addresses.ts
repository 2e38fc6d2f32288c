/** Web addresses on a line of their own or inside a word: traces of where the copy was taken from. */
import type { Passage } from '#graph/domain/document.ts'
import { addressLengthAt } from '../text/furniture.ts'
import type { DamageMention } from './damage.ts'

const shown = 60

/** An address inside a sentence, with a Chinese word on both sides. */
const inWords = /(?<=[\u4e00-\u9fff])(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#@!$&'*+,;=%]{4,}(?=[\u4e00-\u9fff])/gu
/** Words that introduce an address. */
const introduces = /[网址站见录问接号载览台页为是在箱]$/u

/** Addresses that were pasted into a word: nothing introduces them. */
function readInside(text: string, passages: readonly Passage[]): DamageMention[] {
  return [...text.matchAll(inWords)].filter(({ index }) => !introduces.test(text.slice(0, index).slice(-1))).map((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    return { kind: 'stray_address', note: 'a web address inside a sentence that does not speak of it', quote: match[0].slice(0, shown), start, end, passageIds: partedPassage(passages, start, end) }
  })
}

/** The passage an address parts, when it stands inside one. */
function partedPassage(passages: readonly Passage[], start: number, end: number): string[] {
  return passages.filter((passage) => passage.start < start && passage.end > end).map(({ id }) => id)
}

/** Addresses that fill their line, then those pasted into words. An address that a sentence introduces is the author's. */
export function readAddresses(text: string, passages: readonly Passage[]): DamageMention[] {
  const damage: DamageMention[] = []
  for (let start = text.indexOf('http'); start >= 0; start = text.indexOf('http', start + 4)) {
    const length = addressLengthAt(text, start)
    if (length === 0) continue
    const end = start + length
    const opensLine = text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === ''
    const lineEnd = text.indexOf('\n', end)
    const closesLine = text.slice(end, lineEnd < 0 ? text.length : lineEnd).trim() === ''
    if (!opensLine || !closesLine) continue
    damage.push({
      kind: 'stray_address', note: 'a web address on a line of its own', quote: text.slice(start, Math.min(end, start + shown)), start, end,
      passageIds: partedPassage(passages, start, end),
    })
  }
  return [...damage, ...readInside(text, passages)]
}
