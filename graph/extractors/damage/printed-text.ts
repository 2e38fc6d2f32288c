/** The way back from a passage's cleaned text to the decoded file. */
import type { Passage } from '#graph/domain/document.ts'
import { readLines } from '../text/lines.ts'

/** A passage's text differs from the kept characters by single spaces only. */
const lookahead = 3

interface Extent { start: number; end: number }

interface Printing { characters: string; offsets: readonly number[] }

function toPrinting(decoded: string): Printing {
  const offsets: number[] = []
  const lines = readLines(decoded).map(({ text }) => {
    for (let index = 0; index < text.length; index += 1) offsets.push(text.offsetAt(index))
    return text.text
  })
  return { characters: lines.join(''), offsets }
}

/** Index of the first number that is at least `least`. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

export class PrintedText {
  /** Made when first asked for: a sound document never asks. */
  private printing: Printing | undefined
  /** The passage asked for last, and the offsets of its first characters as far as they were needed. */
  private passage: Passage | undefined
  private places: number[] = []
  private next = 0

  /** @param decoded the file the passages were read from */
  constructor(readonly decoded: string) {}

  /** Where `[from, to)` of the passage's text stands in the file. */
  extentOf(passage: Passage, from: number, to: number): Extent {
    const offsets = this.offsetsOf(passage, to)
    if (to <= 0) return { start: passage.start, end: passage.start }
    const start = offsets[Math.max(0, Math.min(from, to - 1))]!
    return { start, end: Math.max(Math.min(offsets[to - 1]! + 1, passage.end), start) }
  }

  /** Offsets of the passage's characters, of the first `count` at least. */
  private offsetsOf(passage: Passage, count: number): readonly number[] {
    this.printing ??= toPrinting(this.decoded)
    const { characters, offsets } = this.printing
    if (this.passage !== passage) [this.passage, this.places, this.next] = [passage, [], firstAtLeast(offsets, passage.start)]
    for (let at = this.places.length; at < count; at += 1) {
      const skipped = characters.slice(this.next, this.next + lookahead).indexOf(passage.text[at]!)
      if (skipped >= 0) this.next += skipped
      this.places.push(Math.min(offsets[this.next] ?? passage.end, passage.end))
      if (skipped >= 0) this.next += 1
    }
    return this.places
  }
}
