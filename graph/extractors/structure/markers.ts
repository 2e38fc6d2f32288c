/** The marks that open a heading, a list item or a column, and their rank in a document. */

/** Rank 1 is outermost. Markdown levels without a number fall in between, since copies set them at random. */
export interface Marker {
  /** 章, 节, 一、, （一）, 1., (1), ①, markdown, column. */
  style: 'chapter' | 'section' | 'han' | 'han-bracket' | 'digit' | 'digit-bracket' | 'circled' | 'markdown'
  rank: number
  /** The number it carries; 0 for markdown without one. */
  number: number
  /** Code units the marker takes, white space behind it included. */
  length: number
}

const hanDigits = '零一二三四五六七八九十'

/** 十二 → 12. Up to 99. */
export function hanNumber(printed: string): number {
  if (/^\d+$/u.test(printed)) return Number(printed)
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['', printed]
  const value = (part: string | undefined, empty: number): number => (part === undefined || part === '' ? empty : hanDigits.indexOf(part))
  return printed.includes('十') ? value(tens, 1) * 10 + value(ones, 0) : value(ones, 0)
}

const styles: readonly { style: Marker['style']; rank: number; pattern: RegExp }[] = [
  { style: 'chapter', rank: 1, pattern: /^第([一二三四五六七八九十\d]{1,3})[章编篇部]分?[\s、：:]*/u },
  { style: 'section', rank: 2, pattern: /^第([一二三四五六七八九十\d]{1,3})节[\s、：:]*/u },
  { style: 'han', rank: 3, pattern: /^([一二三四五六七八九十]{1,3})[、．.]\s*/u },
  { style: 'han-bracket', rank: 4, pattern: /^[（(]([一二三四五六七八九十]{1,3})[）)]\s*/u },
  { style: 'digit', rank: 5, pattern: /^(\d{1,2})[.．、](?!\d)\s*/u },
  { style: 'digit-bracket', rank: 6, pattern: /^[（(](\d{1,2})[）)]\s*/u },
  { style: 'circled', rank: 7, pattern: /^([①②③④⑤⑥⑦⑧⑨⑩])\s*/u },
]
const markdown = /^(#{1,6})\s*/u

/** The numbered marker a line begins with. */
export function numberedMarker(line: string): Marker | undefined {
  const head = line.slice(0, 12)
  for (const { style, rank, pattern } of styles) {
    const found = pattern.exec(head)
    if (found === null) continue
    const printed = found[1]!
    const number = style === 'circled' ? '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(printed) + 1 : hanNumber(printed)
    return { style, rank, number, length: found[0].length }
  }
  return undefined
}

/** Length and level of a markdown heading mark. */
export function markdownMark(line: string): { length: number; level: number } | undefined {
  const found = markdown.exec(line.slice(0, 12))
  return found === null ? undefined : { length: found[0].length, level: found[1]!.length }
}

/** A bullet of a list: it is no part of the sentence. */
export function bulletLength(line: string): number {
  return /^(?:[-*+•·●◆■▪◦○]|[—–]{2})\s+|^[•●◆■▪◦○]\s*/u.exec(line.slice(0, 6))?.[0].length ?? 0
}

const columnTitle = /^[【[〔]?\s*(专\s*栏|专\s*题\s*栏|图\s*表|表)\s*([\d０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*[】\]〕]?\s*[：:、.]?\s*(.*)$/u

/** The title of a boxed part: its label as printed without spaces (专栏3), and the words behind it. */
export function readColumnTitle(line: string): { label: string; title: string; boxed: boolean } | undefined {
  if (line.length > 60 || /[。；]/u.test(line)) return undefined
  const found = columnTitle.exec(line)
  if (found === null) return undefined
  const kind = found[1]!.replace(/\s/gu, '')
  const number = found[2]!.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return { label: `${kind}${number}`, title: found[3]!.trim(), boxed: kind.startsWith('专') }
}
