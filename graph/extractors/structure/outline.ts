/** Paragraphs into headings, columns and text: where each stretch of the document stands. */
import type { CleanText } from '../text/clean-text.ts'
import { toNormalForm } from '../text/normal-form.ts'
import type { Paragraph } from '../text/joining.ts'
import { bulletLength, numberedMarker, readColumnTitle, type Marker } from './markers.ts'

/** A paragraph, or the heading that opened one, with what stands above it. */
export interface Block {
  kind: 'heading' | 'text' | 'row'
  text: CleanText
  headingPath: string[]
  column?: string
  /** The nearest heading as it names an industry: no number, no mark behind it. */
  heading?: string
  /** Ordinal of the printed paragraph it comes from. */
  paragraph: number
}

interface Heading { rank: number; printed: string; name: string }
interface OpenColumn { label: string; level: number; last: Map<Marker['style'], number> }

const digitRank = 5
const digitBracketRank = 6
const columnRank = 8
const leadRank = 10
const longestHeading = 42
const longestLead = 14
const sentenceMark = /[。！？]/u
const plainLine = /^[^，。；：、（）！？|\t]{2,24}$/u
const develops = /发展|布局|打造|培育|建设|推进|做强|聚焦|提升|突破|退出|淘汰|控制/u

/** Dates, numbers and issuers of a document: they head nothing. */
const imprint = /^(?:[\d〇零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?(?:印发)?|[^，。]{1,16}[〔（[]\d{4}[〕）\]]第?\d{1,4}号|[\u4e00-\u9fff]{2,24}(?:人民政府|办公厅|办公室|委员会|领导小组|[\u4e00-\u9fff]厅|管理局|总局)(?:\d{4}年\d{1,2}月\d{1,2}日)?(?:印发)?)$/u
/** Words that say nothing of what a column is about. */
const columnWords = /专栏|重点|产业|布局|行业|发展|项目|工程|任务|方向|目录|清单|指标|主要|目标|建设|[^\p{Script=Han}]/gu

/** 专栏4 高端装备产业布局 and 高端装备 speak of one thing. */
function sharesWord(title: string, name: string): boolean {
  const words = title.replace(columnWords, ' ')
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)).some((pair) => !pair.includes(' ') && name.includes(pair))
}

const stripEnd = (name: string): string => name.replace(/[。：:\s]+$/u, '')

interface LeadQuestion { from: number; bold: boolean; numbered: boolean; isPlace: (text: string) => boolean }

/** Where the heading that opens a text ends (its mark included); 0 when the text opens with none. */
function leadLength(normal: string, { from, bold, numbered, isPlace }: LeadQuestion): number {
  const rest = normal.slice(from, from + longestHeading)
  const stop = rest.search(/[。！？；：]/u)
  if (stop < 2) return 0
  const lead = rest.slice(0, stop)
  const hasBody = normal.length > from + stop + 1
  if (!hasBody) return 0
  if (rest[stop] === '：') {
    const body = normal.slice(from + stop + 1, from + stop + 120)
    const short = lead.length <= 10 && !/[，、（]/u.test(lead) && !/[市县区州盟旗]$/u.test(lead)
    return short && !isPlace(lead) && (bold || develops.test(body)) ? from + stop + 1 : 0
  }
  if (rest[stop] !== '。') return 0
  if (numbered) return from + stop + 1
  if (bold) return lead.length <= 24 ? from + stop + 1 : 0
  return lead.length <= longestLead && !/[，（]/u.test(lead) && !develops.test(lead) ? from + stop + 1 : 0
}

class Outline {
  private readonly blocks: Block[] = []
  private readonly open: Heading[] = []
  private readonly lastNumber = new Map<Marker['style'], number>()
  private column: OpenColumn | undefined
  private paragraph = 0
  /** Rank that headings which are places have where numbered paragraphs stand below them. */
  private placeRank: number | undefined

  constructor(private readonly namesOnlyPlaces: (text: string) => boolean) {}

  read(paragraphs: readonly Paragraph[]): Block[] {
    for (const paragraph of paragraphs) {
      this.readParagraph(paragraph)
      this.paragraph += 1
    }
    return this.blocks
  }

  private add(kind: Block['kind'], text: CleanText, path: readonly Heading[] = this.open): void {
    if (text.length === 0) return
    const inColumn = this.column === undefined ? path : path.filter(({ rank }) => rank > columnRank)
    const heading = [...inColumn].reverse().find(({ name }) => name !== '' && !this.namesOnlyPlaces(name))?.name
    const block: Block = { kind, text, headingPath: path.map(({ printed }) => printed).filter((printed) => printed !== ''), paragraph: this.paragraph }
    if (this.column !== undefined) block.column = this.column.label
    if (heading !== undefined) block.heading = heading
    this.blocks.push(block)
  }

  /** Opens a heading: the block itself stands under the headings above it. */
  private openHeading(text: CleanText, rank: number, name: string): void {
    if (this.placeRank !== undefined && rank < this.placeRank) this.placeRank = undefined
    const own = this.placeRank !== undefined && rank > this.placeRank && numberedMarker(text.text) === undefined && this.namesOnlyPlaces(text.text) ? this.placeRank : rank
    while (this.open.length > 0 && this.open.at(-1)!.rank >= own) this.open.pop()
    this.add('heading', text)
    this.open.push({ rank: own, printed: stripEnd(text.text), name: stripEnd(name) })
  }

  /** Whether a numbered line belongs to the section around the column, and so ends it. */
  private endsColumn(marker: Marker): boolean {
    const column = this.column
    if (column === undefined) return false
    if (marker.rank <= 3) return true
    const inside = column.last.get(marker.style)
    if (inside !== undefined) return marker.number !== inside + 1
    return marker.number !== 1
  }

  private closeColumn(): void {
    this.column = undefined
    while (this.open.length > 0 && this.open.at(-1)!.rank >= columnRank) this.open.pop()
  }

  private readParagraph({ text, markdownLevel, opensBold, isRow }: Paragraph): void {
    if (isRow) return this.add('row', text)
    const bullet = bulletLength(text.text)
    const body = bullet > 0 ? text.slice(bullet) : text
    const title = readColumnTitle(body.text)
    if (title !== undefined && (title.boxed || body.length <= 30)) return this.openColumn(body, title.label, markdownLevel, title.boxed)
    const marker = numberedMarker(body.text)
    if (marker !== undefined) return this.readNumbered(body, marker, opensBold)
    if (markdownLevel > 0) return this.readMarkdown(body, markdownLevel)
    this.readPlain(body, opensBold)
  }

  private openColumn(text: CleanText, label: string, level: number, boxed: boolean): void {
    this.closeColumn()
    if (boxed) this.leaveSiblings(text.text)
    if (boxed) this.column = { label, level, last: new Map() }
    this.openHeading(text, columnRank, text.text)
  }

  /** 兰州市, then 1. 石油化工：a place set as a heading holds the numbered paragraphs that begin below it. */
  private lowerPlace({ number, rank }: Marker): void {
    const top = this.open.at(-1)
    if (number !== 1 || top === undefined || top.rank <= rank || this.column !== undefined || !this.namesOnlyPlaces(top.printed)) return
    if ((this.open.at(-2)?.rank ?? 0) >= rank - 0.5) return
    top.rank = rank - 0.5
    this.placeRank = top.rank
  }

  /** A column stands behind the last of the numbered sections it speaks of, and belongs to the section that holds them all. */
  private leaveSiblings(title: string): void {
    const top = (): Heading | undefined => this.open.at(-1)
    const above = (): Heading | undefined => this.open.at(-2)
    const aboveShares = (): boolean => above() !== undefined && sharesWord(title, above()!.name)
    while ((top()?.rank ?? 0) >= digitBracketRank && numberedMarker(top()!.printed) !== undefined && (aboveShares() || !sharesWord(title, top()!.name))) this.open.pop()
    if (top()?.rank === digitRank && aboveShares() && !sharesWord(title, top()!.name)) this.open.pop()
  }

  private readNumbered(text: CleanText, marker: Marker, bold: boolean): void {
    this.lowerPlace(marker)
    if (this.endsColumn(marker)) this.closeColumn()
    if (this.column === undefined) this.lastNumber.set(marker.style, marker.number)
    else this.column.last.set(marker.style, marker.number)
    const rank = this.column === undefined ? marker.rank : columnRank + marker.rank / 10
    const normal = toNormalForm(text.text)
    const lead = leadLength(normal, { from: marker.length, bold, numbered: true, isPlace: this.namesOnlyPlaces })
    const isHeading = !sentenceMark.test(normal) && text.length <= longestHeading && !/；|：.|）$/u.test(normal)
    if (lead > 0) this.openWithBody(text, lead, rank, marker.length)
    else if (isHeading || (sentenceMark.test(normal) && normal.search(sentenceMark) === normal.length - 1 && text.length <= 24 && !/：./u.test(normal))) this.openHeading(text, rank, text.text.slice(marker.length))
    else {
      while (this.open.length > 0 && this.open.at(-1)!.rank >= rank) this.open.pop()
      this.add('text', text)
    }
  }

  private openWithBody(text: CleanText, lead: number, rank: number, markLength: number): void {
    const heading = text.slice(0, lead)
    this.openHeading(heading, rank, heading.text.slice(markLength))
    this.add('text', text.slice(lead).trim())
  }

  private readMarkdown(text: CleanText, level: number): void {
    if (this.column !== undefined && level <= this.column.level) this.closeColumn()
    const rank = this.column === undefined ? Math.min(0.5 + level * 1.1, columnRank - 1) : columnRank + level / 10
    const lead = /。./u.test(text.text) ? leadLength(toNormalForm(text.text), { from: 0, bold: true, numbered: false, isPlace: this.namesOnlyPlaces }) : 0
    if (lead > 0) this.openWithBody(text, lead, rank, 0)
    else if (text.length > 80 || imprint.test(toNormalForm(text.text))) this.add('text', text)
    else this.openHeading(text, rank, text.text)
  }

  private readPlain(text: CleanText, bold: boolean): void {
    const normal = toNormalForm(text.text)
    const lead = leadLength(normal, { from: 0, bold, numbered: false, isPlace: this.namesOnlyPlaces })
    if (lead > 0) this.openWithBody(text, lead, leadRank, 0)
    else if (imprint.test(normal)) this.add('text', text)
    else if (plainLine.test(normal) && !/[）)]$/u.test(normal)) this.openHeading(text, this.column === undefined ? 7.5 : leadRank, text.text)
    else if (bold && text.length <= 24 && !/[，；]/u.test(normal)) this.openHeading(text, leadRank, text.text)
    else this.add('text', text)
  }
}

/**
 * The document's headings, columns and text in order.
 *
 * @param namesOnlyPlaces tells a heading that is a place (合肥市) from one that names an industry
 */
export function readOutline(paragraphs: readonly Paragraph[], namesOnlyPlaces: (text: string) => boolean): Block[] {
  return new Outline(namesOnlyPlaces).read(paragraphs)
}
