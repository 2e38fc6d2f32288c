/** The way back from a passage's cleaned text to the decoded file. */
import type { Passage } from '#graph/domain/document.ts'
import { readLines } from '../text/lines.ts'

/** A passage's text differs from the kept characters by single spaces only. */
const lookahead = 3

interface Extent { start: number; end: number }

export class PrintedText {
  private readonly characters: string
  private readonly offsets: readonly number[]

  /** @param decoded the file the passages were read from */
  constructor(readonly decoded: string) {
    const offsets: number[] = []
    let characters = ''
    for (const { text } of readLines(decoded)) {
      characters += text.text
      for (let index = 0; index < text.length; index += 1) offsets.push(text.offsetAt(index))
    }
    this.characters = characters
    this.offsets = offsets
  }

  /** Index of the first kept character at or behind an offset of the file. */
  private indexAt(offset: number): number {
    let [low, high] = [0, this.offsets.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.offsets[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Where `[from, to)` of the passage's text stands in the file. */
  extentOf(passage: Passage, from: number, to: number): Extent {
    let index = this.indexAt(passage.start)
    let [start, end] = [passage.start, passage.start]
    for (let at = 0; at < to; at += 1) {
      const skipped = this.characters.slice(index, index + lookahead).indexOf(passage.text[at]!)
      if (skipped >= 0) index += skipped
      const offset = Math.min(this.offsets[index] ?? passage.end, passage.end)
      if (at <= from) start = offset
      end = Math.min(offset + 1, passage.end)
      if (skipped >= 0) index += 1
    }
    return { start, end: Math.max(end, start) }
  }
}
