/** A sentence made ready for grammar: normal form, its places, and which characters stand inside brackets or quotation marks. */
import type { PlaceMention } from '#graph/places/mentions.ts'

/** Positions in a sentence, end excluded. */
export interface Range { start: number; end: number }

const closers: Readonly<Record<string, string>> = { '（': '）', '“': '”', '《': '》', '‘': '’', '〔': '〕' }

export class Sentence {
  private readonly mentionAt: ReadonlyMap<number, PlaceMention>
  /** Position of the closing mark for each opening one that has its partner. */
  private readonly partner = new Map<number, number>()
  private readonly depth: Uint8Array

  constructor(readonly printed: string, readonly normal: string, readonly mentions: readonly PlaceMention[]) {
    this.mentionAt = new Map(mentions.map((mention) => [mention.start, mention]))
    this.depth = this.measureDepth()
  }

  private measureDepth(): Uint8Array {
    const open: { mark: string; at: number }[] = []
    for (let at = 0; at < this.normal.length; at += 1) {
      const mark = this.normal[at]!
      if (mark in closers) open.push({ mark, at })
      else if (open.length > 0 && closers[open.at(-1)!.mark] === mark) this.partner.set(open.pop()!.at, at)
    }
    const depth = new Uint8Array(this.normal.length)
    let inside = 0
    const ends = new Set(this.partner.values())
    for (let at = 0; at < this.normal.length; at += 1) {
      if (ends.has(at)) inside -= 1
      depth[at] = Math.min(inside, 255)
      if (this.partner.has(at)) inside += 1
    }
    return depth
  }

  text({ start, end }: Range): string {
    return this.normal.slice(start, end)
  }

  startsWith(word: string, at: number): boolean {
    return this.normal.startsWith(word, at)
  }

  /** Outside all brackets and quotation marks that have a partner. */
  isTop(at: number): boolean {
    return this.depth[at] === 0
  }

  /** Position of the mark that closes the one at `at`. */
  closing(at: number): number | undefined {
    return this.partner.get(at)
  }

  mention(at: number): PlaceMention | undefined {
    return this.mentionAt.get(at)
  }

  mentionsIn({ start, end }: Range): PlaceMention[] {
    return this.mentions.filter((mention) => mention.start >= start && mention.end <= end)
  }

  /** Positions of `marks` at the depth of `range`'s own text. */
  topPositions(marks: string, range: Range): number[] {
    const positions: number[] = []
    const base = this.depth[range.start] ?? 0
    for (let at = range.start; at < range.end; at += 1) if ((this.depth[at] ?? 0) <= base && marks.includes(this.normal[at]!)) positions.push(at)
    return positions
  }

  trim({ start, end }: Range): Range {
    let [from, to] = [start, end]
    while (from < to && /[\s，、；：。]/u.test(this.normal[from]!)) from += 1
    while (to > from && /[\s，、；：。！？]/u.test(this.normal[to - 1]!)) to -= 1
    return { start: from, end: to }
  }
}

/** A stretch between ，；： at top level; `mark` is what ends it. */
export interface Clause extends Range { mark: '，' | '；' | '：' | '。' }

export function splitClauses(sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const at of [...sentence.topPositions('，；：。！？', { start: 0, end: sentence.normal.length }), sentence.normal.length]) {
    const mark = sentence.normal[at]
    const range = sentence.trim({ start, end: at })
    if (range.end > range.start) clauses.push({ ...range, mark: mark === '，' || mark === '；' || mark === '：' ? mark : '。' })
    start = at + 1
  }
  return clauses
}
