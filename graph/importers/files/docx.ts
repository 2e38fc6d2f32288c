/** The text of a Word document (.docx): paragraphs with the numbers Word gives them, headings, tables, text boxes, notes. */
import { BlockWriter, printBlocks, toSuperscript } from './blocks.ts'
import { Numbering, readStyles, type NumberingRef, type ParagraphStyle } from './docx-styles.ts'
import { attribute, readMarkup, type MarkupToken, type OpenTag } from './markup.ts'
import { Refusal } from './refusal.ts'
import { Archive } from './zip.ts'

/** What a zipped document is when it is no Word document, by a part it has. */
const others: readonly { part: RegExp; is: string }[] = [
  { part: /^xl\//u, is: 'an Excel file (.xlsx); save the text that matters as .docx or .txt' },
  { part: /^ppt\//u, is: 'a PowerPoint file (.pptx); save the text that matters as .docx or .txt' },
  { part: /^OFD\.xml$/u, is: 'an OFD file; print it to PDF, or save it as .docx' },
  { part: /^content\.xml$/u, is: 'an OpenDocument file (.odt); save it as .docx' },
  { part: /^META-INF\/container\.xml$/u, is: 'an e-book (.epub); save it as .docx or .html' },
]

/** Parts of the body that do not belong to its text: struck out or moved away, printed twice, or phonetic. */
const unread = new Set(['del', 'movefrom', 'fallback', 'rt', 'instrtext', 'sectpr', 'tblpr', 'tblgrid', 'pprchange', 'rprchange', 'tcprchange'])
const properties = new Set(['vanish', 'vertalign', 'gridspan', 'vmerge', 'pstyle', 'outlinelvl', 'numid', 'ilvl'])

interface Paragraph {
  text: string
  styleId: string
  outline: number | undefined
  numbering: NumberingRef | undefined
  /** Its text boxes and footnotes, printed behind it. */
  after: string[]
}

interface Styles { paragraphs: ReadonlyMap<string, ParagraphStyle>; numbering: Numbering }

const newParagraph = (): Paragraph => ({ text: '', styleId: '', outline: undefined, numbering: undefined, after: [] })

class BodyReader {
  private readonly writer = new BlockWriter()
  private paragraph: Paragraph | undefined
  /** Paragraphs around the text box being read. */
  private readonly outer: (Paragraph | undefined)[] = []
  private run = { text: '', isHidden: false, isRaised: false }
  private inText = false
  private inRun = false
  private cell: { across: number; continues: boolean } | undefined
  private skipped: { name: string; open: number } | undefined
  contents = 0

  constructor(private readonly styles: Styles, private readonly notes: ReadonlyMap<string, string>) {}

  read(xml: string): string {
    for (const token of readMarkup(xml, 'xml')) {
      if (this.skipped !== undefined) this.skip(this.skipped, token)
      else if (token.kind === 'text') this.run.text += this.inText ? token.text : ''
      else if (token.kind === 'close') this.close(token.name)
      else if (unread.has(token.name)) this.skipped = token.selfClosing ? undefined : { name: token.name, open: 1 }
      else {
        this.open(token)
        if (token.selfClosing) this.close(token.name)
      }
    }
    return printBlocks(this.writer.finish())
  }

  private skip(region: { name: string; open: number }, token: MarkupToken): void {
    if (token.kind === 'text' || token.name !== region.name || (token.kind === 'open' && token.selfClosing)) return
    region.open += token.kind === 'open' ? 1 : -1
    if (region.open === 0) this.skipped = undefined
  }

  private open(tag: OpenTag): void {
    switch (tag.name) {
      case 'p': this.openCell(); this.paragraph = newParagraph(); break
      case 'r': this.run = { text: '', isHidden: false, isRaised: false }; this.inRun = true; break
      case 't': this.inText = true; break
      case 'tab': case 'ptab': if (this.inRun) this.run.text += ' '; break
      case 'br': case 'cr': if (this.inRun) this.run.text += '\n'; break
      case 'nobreakhyphen': this.run.text += '-'; break
      case 'footnotereference': case 'endnotereference': this.addNote(tag); break
      case 'tbl': this.openCell(); this.writer.openTable(); break
      case 'tr': this.writer.openRow(); break
      case 'tc': this.cell = { across: 1, continues: false }; break
      case 'txbxcontent': this.openBox(); break
      default: if (properties.has(tag.name)) this.readProperty(tag)
    }
  }

  /** Properties come before what they describe. */
  private readProperty(tag: OpenTag): void {
    const value = attribute(tag, 'val')
    const isOn = value !== '0' && value !== 'false' && value !== 'none'
    if (tag.name === 'vanish' && this.inRun) this.run.isHidden = isOn
    else if (tag.name === 'vertalign' && this.inRun) this.run.isRaised = value === 'superscript'
    else if (tag.name === 'gridspan' && this.cell !== undefined) this.cell.across = Math.max(1, Number(value) || 1)
    else if (tag.name === 'vmerge' && this.cell !== undefined) this.cell.continues = value !== 'restart'
    else if (this.paragraph === undefined) return
    else if (tag.name === 'pstyle') this.paragraph.styleId = value ?? ''
    else if (tag.name === 'outlinelvl') this.paragraph.outline = Number(value)
    else if (tag.name === 'numid') this.paragraph.numbering = { level: this.paragraph.numbering?.level ?? 0, numberingId: value ?? '' }
    else if (tag.name === 'ilvl') this.paragraph.numbering = { level: Number(value), numberingId: this.paragraph.numbering?.numberingId ?? '' }
  }

  private close(name: string): void {
    if (name === 't') this.inText = false
    else if (name === 'r') this.closeRun()
    else if (name === 'p') this.closeParagraph()
    else if (name === 'tcpr') this.openCell()
    else if (name === 'tbl') this.writer.closeTable()
    else if (name === 'txbxcontent') this.closeBox()
  }

  private openCell(): void {
    if (this.cell !== undefined) this.writer.openCell({ ...this.cell, down: 1 })
    this.cell = undefined
  }

  private addNote(tag: OpenTag): void {
    const note = this.notes.get(`${tag.name.slice(0, -'reference'.length)} ${attribute(tag, 'id') ?? ''}`)
    if (note !== undefined) this.paragraph?.after.push(`注：${note}`)
  }

  private closeRun(): void {
    const { text, isHidden, isRaised } = this.run
    if (this.paragraph !== undefined && !isHidden) this.paragraph.text += isRaised ? toSuperscript(text.trim()) : text
    this.run = { text: '', isHidden: false, isRaised: false }
    this.inRun = false
  }

  private openBox(): void {
    this.closeRun()
    this.outer.push(this.paragraph)
    this.paragraph = undefined
  }

  private closeBox(): void {
    this.paragraph = this.outer.pop()
  }

  private closeParagraph(): void {
    const { paragraph } = this
    this.paragraph = undefined
    if (paragraph === undefined) return
    const style = this.styles.paragraphs.get(paragraph.styleId)
    const text = paragraph.text.replace(/[ \t\u00A0]+/gu, ' ').replace(/ ?\n ?/gu, '\n').trim()
    if (style?.isContents === true) {
      this.contents += text === '' ? 0 : 1
      return
    }
    const number = this.numberOf(paragraph, style, text)
    const enclosing = this.outer.at(-1)
    if (enclosing !== undefined) {
      if (text !== '') enclosing.after.push(number + text)
      enclosing.after.push(...paragraph.after)
      return
    }
    const outline = paragraph.outline !== undefined && paragraph.outline < 9 ? paragraph.outline + 1 : undefined
    if (text !== '') this.writer.add(number + text, { level: Math.min(6, outline ?? style?.headingLevel ?? 0) })
    for (const line of paragraph.after) this.writer.add(line)
  }

  private numberOf(paragraph: Paragraph, style: ParagraphStyle | undefined, text: string): string {
    const own = paragraph.numbering
    if (own?.numberingId === '0') return ''
    const numbering = own === undefined || own.numberingId === '' ? style?.numbering : own
    const number = numbering === undefined ? '' : this.styles.numbering.next(numbering)
    return text.startsWith(number.trim()) ? '' : number
  }
}

/** Footnotes or endnotes by kind and id: a line each. */
function readNotes(xml: string, kind: 'footnote' | 'endnote', styles: Styles): [string, string][] {
  const notes: [string, string][] = []
  const opening = new RegExp(`<\\w+:${kind}\\s[^>]{0,300}>`, 'gu')
  const starts = [...xml.matchAll(opening)]
  for (const [order, { 0: tag, index }] of starts.entries()) {
    const id = /\bid="([^"]*)"/u.exec(tag)?.[1]
    if (id === undefined || /type="(?:separator|continuationSeparator|continuationNotice)"/u.test(tag)) continue
    const text = new BodyReader(styles, new Map()).read(xml.slice(index, starts[order + 1]?.index)).trim()
    if (text !== '') notes.push([`${kind} ${id}`, text.replace(/\s*\n\s*/gu, ' ')])
  }
  return notes
}

function mainPart(archive: Archive): string {
  const relations = archive.read('_rels/.rels')?.toString('utf8') ?? ''
  for (const token of readMarkup(relations, 'xml')) {
    if (token.kind !== 'open' || token.name !== 'relationship' || !/\/officeDocument$/u.test(attribute(token, 'Type') ?? '')) continue
    return (attribute(token, 'Target') ?? '').replace(/^\//u, '')
  }
  return 'word/document.xml'
}

/**
 * A Word document's text. Deleted and hidden passages, page headers and footers, comments and pictures are left out; the
 * table of contents too, since its lines come again as headings.
 *
 * @throws Refusal for an archive that is broken, encrypted, hostile or no Word document
 */
export function docxToText(bytes: Uint8Array): { text: string; notes: string[] } {
  const archive = new Archive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const { names } = archive
  const other = names.some((name) => name.startsWith('word/')) ? undefined : others.find(({ part }) => names.some((name) => part.test(name)))
  if (other !== undefined) throw new Refusal(`this is ${other.is}`)
  const main = mainPart(archive)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const read = (name: string): string => decodeXml(archive.read(name))
  const body = read(main)
  if (body === '') throw new Refusal(names.some((name) => name.startsWith('word/')) ? `this Word file has no text part (${main}); open it in Word or WPS and save it anew` : 'this is a ZIP archive and no Word document; unpack it and give the documents in it')
  const styles = { paragraphs: readStyles(read(`${folder}styles.xml`)), numbering: new Numbering(read(`${folder}numbering.xml`)) }
  const notes = new Map([...readNotes(read(`${folder}footnotes.xml`), 'footnote', styles), ...readNotes(read(`${folder}endnotes.xml`), 'endnote', styles)])
  const reader = new BodyReader(styles, notes)
  const text = reader.read(body)
  return { text: text.trim() === '' ? '' : text, notes: reader.contents > 0 ? [`the table of contents (${reader.contents} lines) was left out`] : [] }
}

function decodeXml(bytes: Buffer | undefined): string {
  if (bytes === undefined) return ''
  const isUtf16 = bytes.length > 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
}
