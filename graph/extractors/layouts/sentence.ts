/** A sentence made ready for grammar: normal form, its places, and which characters stand inside brackets or quotation marks. */
import type { PlaceMention } from '#graph/places/mentions.ts'

/** Positions in a sentence, end excluded. */
export interface Range { start: number; end: number }

const closers: Readonly<Record<string, string>> = { '（': '）', '“': '”', '《': '》', '‘': '’', '〔': '〕' }
const bracket = /[（）“”《》‘’〔〕]/gu
const anyBracket = /[（）“”《》‘’〔〕]/u
/** No character of the sentence stands inside brackets. */
const flat = new Uint8Array(0)
const deepest = 255
const paddingBefore = /[\s，、；：。]/u
const paddingBehind = /[\s，、；：。！？]/u

export class Sentence {
  private readonly mentionAt: ReadonlyMap<number, PlaceMention>
  /** Position of the closing mark for each opening one that has its partner. */
  private readonly partner = new Map<number, number>()
  private readonly depth: Uint8Array
  private clauses: readonly Clause[] | undefined

  constructor(readonly printed: string, readonly normal: string, readonly mentions: readonly PlaceMention[]) {
    this.mentionAt = new Map(mentions.map((mention) => [mention.start, mention]))
    this.depth = this.measureDepth()
  }

  private measureDepth(): Uint8Array {
    if (!anyBracket.test(this.normal)) return flat
    const depth = new Uint8Array(this.normal.length)
    const brackets = [...this.normal.matchAll(bracket)].map(({ 0: mark, index }) => ({ mark, at: index }))
    const open: { mark: string; at: number }[] = []
    const ends = new Set<number>()
    for (const { mark, at } of brackets) {
      if (mark in closers) open.push({ mark, at })
      else if (open.length > 0 && closers[open.at(-1)!.mark] === mark) {
        this.partner.set(open.pop()!.at, at)
        ends.add(at)
      }
    }
    let [inside, from] = [0, 0]
    for (const { at } of brackets) {
      const to = ends.has(at) ? at : at + 1
      if (!ends.has(at) && !this.partner.has(at)) continue
      depth.fill(Math.min(inside, deepest), from, to)
      inside += ends.has(at) ? -1 : 1
      from = to
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
    return (this.depth[at] ?? 0) === 0 && at >= 0 && at < this.normal.length
  }

  /** Position of the mark that closes the one at `at`. */
  closing(at: number): number | undefined {
    return this.partner.get(at)
  }

  mention(at: number): PlaceMention | undefined {
    return this.mentionAt.get(at)
  }

  /** The places within a range. They stand in order, so that only those near it are looked at. */
  mentionsIn({ start, end }: Range): PlaceMention[] {
    let [low, high] = [0, this.mentions.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.mentions[middle]!.start < start) low = middle + 1
      else high = middle
    }
    const found: PlaceMention[] = []
    for (let index = low; index < this.mentions.length && this.mentions[index]!.start < end; index += 1) if (this.mentions[index]!.end <= end) found.push(this.mentions[index]!)
    return found
  }

  /** Positions of `marks` at the depth of `range`'s own text. */
  topPositions(marks: string, range: Range): number[] {
    const positions: number[] = []
    const base = this.depth[range.start] ?? 0
    for (let at = range.start; at < range.end; at += 1) if (marks.includes(this.normal[at]!) && (this.depth[at] ?? 0) <= base) positions.push(at)
    return positions
  }

  trim({ start, end }: Range): Range {
    let [from, to] = [start, end]
    while (from < to && paddingBefore.test(this.normal[from]!)) from += 1
    while (to > from && paddingBehind.test(this.normal[to - 1]!)) to -= 1
    return { start: from, end: to }
  }

  /** Found once, however many readers ask. */
  splitClauses(): readonly Clause[] {
    this.clauses ??= this.findClauses()
    return this.clauses
  }

  private findClauses(): Clause[] {
    const clauses: Clause[] = []
    let start = 0
    for (const at of [...this.topPositions('，；：。！？', { start: 0, end: this.normal.length }), this.normal.length]) {
      const mark = this.normal[at]
      const range = this.trim({ start, end: at })
      if (range.end > range.start) clauses.push({ ...range, mark: mark === '，' || mark === '；' || mark === '：' ? mark : '。' })
      start = at + 1
    }
    return clauses
  }
}

/** A stretch between ，；： at top level; `mark` is what ends it. */
export interface Clause extends Range { mark: '，' | '；' | '：' | '。' }

export const splitClauses = (sentence: Sentence): readonly Clause[] => sentence.splitClauses()
