/** HTML and XML as a flat run of tags and text: no tree is built, so depth and damage cost nothing. Linear in the source. */

export interface OpenTag {
  kind: 'open'
  /** Lower case; the namespace prefix of an XML name is cut off. */
  name: string
  /** As printed, without the name; see `attribute`. */
  attributes: string
  selfClosing: boolean
}
export type MarkupToken = OpenTag | { kind: 'close'; name: string } | { kind: 'text'; text: string }

/** Elements of HTML whose content is no markup. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'template'])
const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ensp: ' ', emsp: '\u3000', thinsp: ' ', shy: '', zwnj: '', zwj: '',
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', mdash: '—', ndash: '–', hellip: '…', middot: '·', bull: '•',
  times: '×', divide: '÷', plusmn: '±', deg: '°', permil: '‰', sup1: '¹', sup2: '²', sup3: '³', frac12: '½', le: '≤', ge: '≥', ne: '≠', asymp: '≈',
  yen: '¥', copy: '©', reg: '®', trade: '™', sect: '§', alpha: 'α', beta: 'β', gamma: 'γ', mu: 'μ', micro: 'µ', Omega: 'Ω', rarr: '→', larr: '←',
}

/** Character references made characters; one that is not known stays as printed. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z0-9]{1,9}));?/gu, (printed: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return namedCharacters[name] ?? printed
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0 ? printed : String.fromCodePoint(code)
  })
}

const printedAttribute = /(?:[^\s"'>/=:]+:)?([^\s"'>/=:]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu

/** The value of an attribute; '' for one without a value, undefined when it is not there. Names match without their namespace prefix. */
export function attribute(tag: OpenTag, name: string): string | undefined {
  if (tag.attributes === '') return undefined
  const wanted = name.toLowerCase()
  for (const [, printed, double, single, bare] of tag.attributes.matchAll(printedAttribute)) {
    if (printed!.toLowerCase() === wanted) return decodeReferences(double ?? single ?? bare ?? '')
  }
  return undefined
}

/** Finds ends of tags; remembers from where on a mark does not come again, so that nothing is searched for in vain twice. */
class TagEnds {
  private readonly goneFrom = new Map<string, number>()
  private failures = 0
  constructor(private readonly source: string) {}

  private find(mark: string, from: number): number {
    const gone = this.goneFrom.get(mark)
    if (gone !== undefined && from >= gone) return -1
    const at = this.source.indexOf(mark, from)
    if (at < 0) this.goneFrom.set(mark, Math.min(from, gone ?? from))
    return at
  }

  /** Position of the `>` that ends the tag begun before `from`, those in quoted values left out; -1 when there is none. */
  after(from: number): number {
    const first = this.find('>', from)
    if (this.failures >= 20) return first
    let position = from
    let end = first
    while (end >= 0) {
      const quote = /=\s*(["'])/u.exec(this.source.slice(position, end))
      if (quote === null) return end
      const close = this.find(quote[1]!, position + quote.index + quote[0].length)
      if (close < 0) return end
      position = close + 1
      if (position > end) end = this.find('>', position)
    }
    this.failures += 1
    return first
  }
}

const tagName = /^[A-Za-z_][\w.-]*(?::([\w.-]+))?/u

/** @param language in HTML some elements hold raw text; in XML a CDATA section does, and names keep no prefix */
export function* readMarkup(source: string, language: 'html' | 'xml'): Generator<MarkupToken> {
  const ends = new TagEnds(source)
  let position = 0
  while (position < source.length) {
    const open = source.indexOf('<', position)
    if (open !== position) yield { kind: 'text', text: decodeReferences(source.slice(position, open < 0 ? undefined : open)) }
    if (open < 0) return
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4)
      if (end < 0) return
      position = end + 3
      continue
    }
    if (source.startsWith('<![CDATA[', open)) {
      const end = source.indexOf(']]>', open)
      yield { kind: 'text', text: source.slice(open + 9, end < 0 ? undefined : end) }
      if (end < 0) return
      position = end + 3
      continue
    }
    const next = source[open + 1] ?? ''
    const closing = next === '/'
    if (!closing && next !== '!' && next !== '?' && !/[A-Za-z_]/u.test(next)) {
      yield { kind: 'text', text: '<' }
      position = open + 1
      continue
    }
    const end = ends.after(open + 1)
    if (end < 0) return
    position = end + 1
    if (next === '!' || next === '?') continue
    const inside = source.slice(open + (closing ? 2 : 1), end)
    const printed = tagName.exec(inside.slice(0, 80))
    if (printed === null) continue
    const name = (language === 'xml' ? printed[1] ?? printed[0] : printed[0]).toLowerCase()
    if (closing) {
      yield { kind: 'close', name }
      continue
    }
    const selfClosing = inside.endsWith('/')
    yield { kind: 'open', name, attributes: inside.slice(printed[0].length, selfClosing ? -1 : undefined), selfClosing }
    if (language === 'html' && rawText.has(name)) {
      const close = new RegExp(`</${name}`, 'giu')
      close.lastIndex = position
      position = close.exec(source)?.index ?? source.length
    }
  }
}
