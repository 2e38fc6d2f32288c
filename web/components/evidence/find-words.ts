/** Where words stand in a text, all at once: Aho and Corasick's automaton, so that time grows as text, words and hits do. */

export interface Occurrence {
  /** Index of the word. */
  word: number
  start: number
  /** Excluded. */
  end: number
}

interface Node {
  next: Map<string, number>
  /** Node of the longest proper suffix that begins a word too. */
  fail: number
  /** Word that ends here, or -1. */
  word: number
  /** Nearest node along `fail` at which a word ends, or 0. */
  shorter: number
}

const isSpace = (sign: string): boolean => sign.trim() === ''
const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9'

function toTrie(words: readonly string[]): Node[] {
  const nodes: Node[] = [{ next: new Map(), fail: 0, word: -1, shorter: 0 }]
  words.forEach((word, index) => {
    let at = 0
    for (const sign of word.split('')) {
      if (isSpace(sign)) continue
      let to = nodes[at]?.next.get(sign)
      if (to === undefined) {
        to = nodes.push({ next: new Map(), fail: 0, word: -1, shorter: 0 }) - 1
        nodes[at]?.next.set(sign, to)
      }
      at = to
    }
    const end = nodes[at]
    if (at !== 0 && end?.word === -1) end.word = index
  })
  return nodes
}

/** The node after `sign`, from a node or from its longest suffix that goes on so. */
function step(nodes: readonly Node[], from: number, sign: string): number {
  for (let at = from; ; at = nodes[at]?.fail ?? 0) {
    const to = nodes[at]?.next.get(sign)
    if (to !== undefined) return to
    if (at === 0) return 0
  }
}

/** Sets `fail` and `shorter`, nodes nearest the root first. */
function link(nodes: readonly Node[]): void {
  const queue = [...(nodes[0]?.next.values() ?? [])]
  for (const at of queue) {
    const node = nodes[at]
    if (node === undefined) continue
    for (const [sign, to] of node.next) {
      const fail = step(nodes, node.fail, sign)
      const child = nodes[to]
      if (child === undefined) continue
      child.fail = fail
      child.shorter = (nodes[fail]?.word ?? -1) >= 0 ? fail : (nodes[fail]?.shorter ?? 0)
      queue.push(to)
    }
  }
}

/** 2% is not found in 2.2% or 12%: a figure is a word of its own. */
function cutsFigure(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (isDigit(text.charAt(start)) && (isDigit(before) || (before === '.' && isDigit(text.charAt(start - 2))))) return true
  return isDigit(text.charAt(end - 1)) && (isDigit(after) || (after === '.' && isDigit(text.charAt(end + 1))))
}

/**
 * Every place of every word, by where it ends; white space inside the text or a word does not count.
 * @param words distinct; of two that differ by white space alone the first is found
 */
export function findWords(text: string, words: readonly string[]): Occurrence[] {
  const nodes = toTrie(words)
  link(nodes)
  const lengths = words.map((word) => word.split('').filter((sign) => !isSpace(sign)).length)
  const solid: number[] = []
  const found: Occurrence[] = []
  let at = 0
  for (let end = 0; end < text.length; end += 1) {
    const sign = text.charAt(end)
    if (isSpace(sign)) continue
    solid.push(end)
    at = step(nodes, at, sign)
    for (let hit = (nodes[at]?.word ?? -1) >= 0 ? at : (nodes[at]?.shorter ?? 0); hit !== 0; hit = nodes[hit]?.shorter ?? 0) {
      const word = nodes[hit]?.word ?? -1
      const start = solid[solid.length - (lengths[word] ?? 0)] ?? 0
      if (!cutsFigure(text, start, end + 1)) found.push({ word, start, end: end + 1 })
    }
  }
  return found
}
