/** What a Word document's styles and numberings say about a paragraph: heading or not, and the number Word puts before it. */
import { attribute, readMarkup } from './markup.ts'

export interface NumberingRef { numberingId: string; level: number }

export interface ParagraphStyle {
  /** 1 to 6 for a heading, 0 for none. */
  headingLevel: number
  isContents: boolean
  numbering: NumberingRef | undefined
}

interface PrintedStyle { name: string; basedOn?: string; outline?: number; numberingId?: string; level?: number }

const deepestStyle = 12

/** Styles by id. */
export function readStyles(xml: string): Map<string, ParagraphStyle> {
  const printed = new Map<string, PrintedStyle>()
  let style: PrintedStyle | undefined
  for (const token of readMarkup(xml, 'xml')) {
    if (token.kind !== 'open') continue
    const value = attribute(token, 'val') ?? ''
    if (token.name === 'style') {
      style = { name: '' }
      printed.set(attribute(token, 'styleId') ?? '', style)
    } else if (style === undefined) continue
    else if (token.name === 'name') style.name = value
    else if (token.name === 'basedon') style.basedOn = value
    else if (token.name === 'outlinelvl') style.outline = Number(value)
    else if (token.name === 'numid') style.numberingId = value
    else if (token.name === 'ilvl') style.level = Number(value)
  }
  const find = <T>(id: string, of: (one: PrintedStyle) => T | undefined): T | undefined => {
    let one = printed.get(id)
    for (let depth = 0; one !== undefined && depth < deepestStyle; depth += 1) {
      const found = of(one)
      if (found !== undefined) return found
      one = one.basedOn === undefined ? undefined : printed.get(one.basedOn)
    }
    return undefined
  }
  return new Map([...printed].map(([id, { name }]) => {
    const named = find(id, (one) => /^(?:heading|标题)\s*([1-9])$/iu.exec(one.name)?.[1])
    const outline = find(id, (one) => one.outline)
    const level = named !== undefined ? Number(named) : outline !== undefined && outline < 9 ? outline + 1 : /^(?:title|标题)$/iu.test(name) ? 1 : 0
    const numberingId = find(id, (one) => one.numberingId)
    const numbering = numberingId === undefined ? undefined : { numberingId, level: find(id, (one) => one.level) ?? Math.max(0, level - 1) }
    return [id, { headingLevel: Math.min(level, 6), isContents: /^(?:toc(?:\s*\d| heading)|目录\s*\d)$/iu.test(name), numbering }]
  }))
}

interface NumberingLevel { start: number; format: string; text: string }

const hanDigits = '〇一二三四五六七八九'
const formalDigits = '零壹贰叁肆伍陆柒捌玖'
const maximumRoman: readonly (readonly [number, string])[] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]

/** 12 → 十二, 20 → 二十, 105 → 一百〇五. Up to 999. */
function toHan(number: number, digits = hanDigits, [ten, hundred] = ['十', '百']): string {
  const hundreds = Math.floor(number / 100) % 10
  const tens = Math.floor(number / 10) % 10
  const ones = number % 10
  const head = hundreds > 0 ? `${digits[hundreds]!}${hundred}` : ''
  const middle = tens > 0 ? `${tens === 1 && hundreds === 0 && digits === hanDigits ? '' : digits[tens]!}${ten}` : hundreds > 0 && ones > 0 ? digits[0]! : ''
  return head + middle + (ones > 0 ? digits[ones]! : '') || digits[0]!
}

function toRoman(number: number): string {
  let rest = Math.min(number, 399)
  return maximumRoman.map(([value, sign]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return sign.repeat(times)
  }).join('')
}

function printNumber(number: number, format: string): string {
  if (/^(?:chinese|japanese|taiwanese)(?:Counting|CountingThousand|LegalSimplified|DigitalTen)|^ideographDigital/iu.test(format)) {
    return /Legal/u.test(format) ? toHan(number, formalDigits, ['拾', '佰']) : toHan(number)
  }
  if (/^decimalEnclosedCircle/u.test(format)) return number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`
  if (format === 'decimalFullWidth') return String(number).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  if (format === 'upperLetter' || format === 'lowerLetter') {
    const letter = String.fromCharCode(0x41 + (number - 1) % 26).repeat(Math.min(4, Math.floor((number - 1) / 26) + 1))
    return format === 'upperLetter' ? letter : letter.toLowerCase()
  }
  if (format === 'upperRoman') return toRoman(number)
  if (format === 'lowerRoman') return toRoman(number).toLowerCase()
  return String(number)
}

/** Counts numbered paragraphs as Word does, in the order they come. */
export class Numbering {
  /** Levels of each numbering, by its id. */
  private readonly levels = new Map<string, { list: string; levels: ReadonlyMap<number, NumberingLevel> }>()
  private readonly counts = new Map<string, Map<number, number>>()

  constructor(xml: string) {
    const abstract = new Map<string, Map<number, NumberingLevel>>()
    let levels: Map<number, NumberingLevel> | undefined
    let level: NumberingLevel | undefined
    let numberingId = ''
    let overridden = 0
    for (const token of readMarkup(xml, 'xml')) {
      if (token.kind !== 'open') continue
      const value = attribute(token, 'val') ?? ''
      if (token.name === 'abstractnum') {
        levels = new Map()
        abstract.set(attribute(token, 'abstractNumId') ?? '', levels)
      } else if (token.name === 'num') {
        numberingId = attribute(token, 'numId') ?? ''
        levels = undefined
        level = undefined
      } else if (token.name === 'abstractnumid') {
        levels = new Map(abstract.get(value))
        this.levels.set(numberingId, { list: value, levels })
      } else if (token.name === 'lvloverride') overridden = Number(attribute(token, 'ilvl') ?? 0)
      else if (token.name === 'startoverride') {
        const base = levels?.get(overridden)
        if (base !== undefined) levels?.set(overridden, { ...base, start: Number(value) })
        const own = this.levels.get(numberingId)
        if (own !== undefined) own.list = `num ${numberingId}`
      } else if (token.name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '' }
        levels?.set(Number(attribute(token, 'ilvl') ?? 0), level)
      } else if (level === undefined) continue
      else if (token.name === 'start') level.start = Number(value)
      else if (token.name === 'numfmt') level.format = value
      else if (token.name === 'lvltext') level.text = value
    }
  }

  /** What Word prints before the paragraph: 一、, （二）, 1., • or nothing. */
  next({ numberingId, level }: NumberingRef): string {
    const found = this.levels.get(numberingId)
    const own = found?.levels.get(level)
    if (found === undefined || own === undefined) return ''
    const counts = this.counts.get(found.list) ?? new Map<number, number>()
    this.counts.set(found.list, counts)
    counts.set(level, (counts.get(level) ?? own.start - 1) + 1)
    for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper)
    if (own.format === 'bullet') return '• '
    if (own.format === 'none') return ''
    const printed = own.text.replace(/%([1-9])/gu, (_, place: string) => {
      const at = found.levels.get(Number(place) - 1)
      return at === undefined ? '' : printNumber(counts.get(Number(place) - 1) ?? at.start, at.format)
    })
    return /[章节编篇部条\da-z]$/iu.test(printed) ? `${printed} ` : printed
  }
}
