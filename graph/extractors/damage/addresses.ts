/** Web addresses that stand on a line of their own: traces of where the copy was taken from. */
import type { Passage } from '#graph/domain/document.ts'
import { addressLengthAt } from '../text/furniture.ts'
import type { DamageMention } from './damage.ts'

const shown = 60

/** The passage an address parts, when it stands inside one. */
function partedPassage(passages: readonly Passage[], start: number, end: number): string[] {
  return passages.filter((passage) => passage.start < start && passage.end > end).map(({ id }) => id)
}

/** Addresses that fill their line, in order. An address inside a sentence is the author's. */
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
  return damage
}
