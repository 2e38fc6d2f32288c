/** Cypher as tokens and as a tree of brackets: enough to hold a text to the profile, not to run it. */

export interface Token {
  kind: 'word' | 'quoted' | 'text' | 'number' | 'parameter' | 'symbol'
  /** As written, without the back-ticks of a quoted name. */
  text: string
  line: number
}
export interface Group {
  kind: 'group'
  open: '(' | '[' | '{'
  items: Item[]
  line: number
}
export type Item = Token | Group

/** A text that no bracket tree can be made of. */
export class CypherSyntaxError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message)
  }
}

/** In order: what begins at the same place is the first that fits. */
const lexemes: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//uy],
  ['text', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/uy],
  ['quoted', /`[^`]+`/uy],
  ['parameter', /\$[\p{L}\p{N}_]+/uy],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['symbol', /\.\.|<>|<=|>=|\+=|=~|\|\||::|[-+*/%^=<>|&!:.,;()[\]{}$]/uy],
]

export function toTokens(text: string): Token[] {
  const tokens: Token[] = []
  let line = 1
  for (let position = 0; position < text.length;) {
    let matched: string | undefined
    for (const [kind, pattern] of lexemes) {
      pattern.lastIndex = position
      matched = pattern.exec(text)?.[0]
      if (matched === undefined) continue
      if (kind !== 'space') tokens.push({ kind, text: kind === 'quoted' ? matched.slice(1, -1) : matched, line })
      break
    }
    if (matched === undefined) throw new CypherSyntaxError(`unexpected ${JSON.stringify(text[position])}`, line)
    position += matched.length
    line += matched.split('\n').length - 1
  }
  return tokens
}

const closers = { '(': ')', '[': ']', '{': '}' } as const
const isOpener = (text: string): text is Group['open'] => text in closers

/** The tokens with every pair of brackets folded into one group. */
export function toTree(tokens: readonly Token[]): Item[] {
  const root: Group = { kind: 'group', open: '(', items: [], line: 1 }
  const open = [root]
  for (const token of tokens) {
    const innermost = open.at(-1) ?? root
    if (token.kind === 'symbol' && isOpener(token.text)) {
      const group: Group = { kind: 'group', open: token.text, items: [], line: token.line }
      innermost.items.push(group)
      open.push(group)
    } else if (token.kind === 'symbol' && [')', ']', '}'].includes(token.text)) {
      if (open.length === 1 || closers[innermost.open] !== token.text) throw new CypherSyntaxError(`unexpected ${token.text}`, token.line)
      open.pop()
    } else {
      innermost.items.push(token)
    }
  }
  const last = open.at(-1)
  if (last !== undefined && last !== root) throw new CypherSyntaxError(`${last.open} is never closed`, last.line)
  return root.items
}

export const isGroup = (item: Item | undefined, open?: Group['open']): item is Group =>
  item?.kind === 'group' && (open === undefined || item.open === open)
export const isSymbol = (item: Item | undefined, text: string): boolean => item?.kind === 'symbol' && item.text === text
/** True for any of the words, in whatever case; without words for any name. */
export const isWord = (item: Item | undefined, ...words: string[]): item is Token =>
  item?.kind === 'word' && (words.length === 0 || words.includes(item.text.toUpperCase()))
/** A word or a name in back-ticks. */
export const nameOf = (item: Item | undefined): string | undefined =>
  item?.kind === 'word' || item?.kind === 'quoted' ? item.text : undefined

/** Splits at a symbol of this level. */
export function splitAt(items: readonly Item[], symbol: string): Item[][] {
  const parts: Item[][] = [[]]
  for (const item of items) {
    if (isSymbol(item, symbol)) parts.push([])
    else parts.at(-1)?.push(item)
  }
  return parts
}
