/** The text layer of a PDF: lines in reading order, without what is printed on every page. */
import { CodeTables } from './pdf-cmaps.ts'
import { refuseBomb } from './pdf-guard.ts'
import { toLines, toSegments, type Piece, type Segment } from './pdf-lines.ts'
import { withoutRadicals } from './radicals.ts'
import { Refusal } from './refusal.ts'

interface Page { height: number; segments: Segment[] }

const giveText = 'recognise its text (OCR) and give the result as .txt or .docx'
/** Running heads and feet stand in this part of a page's height, at either end. */
const margin = 0.13
const sameHeight = 6
/** Stamps and captions on scanned pages have fewer characters a page than this. */
const fewCharacters = 20
const pageNumber = /^[-—–－·\s]*(?:第?\s*\d{1,4}\s*页?|\d{1,4}\s*\/\s*\d{1,4})[-—–－·\s]*$/u
const mostPages = 5_000
/** Characters of all pages; the plans at hand have 50,000. */
const mostText = 30_000_000

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name

async function openPdf(bytes: Buffer): Promise<PdfDocument> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, cMapPacked: false, useWorkerFetch: false, BinaryDataFactory: CodeTables }) as unknown as PdfDocument
  } catch (error) {
    if (isNamed(error, 'PasswordException') || bytes.includes('/Encrypt')) throw new Refusal('this PDF is encrypted and asks for a password; take the password off, or print it to a new PDF, and try again')
    throw new Refusal('this PDF is broken or cut off; get it again, or open it in a PDF reader and print it to a new PDF')
  }
}

/** What is used of pdf.js, whose own types need a browser's. */
interface PdfDocument {
  numPages: number
  getPage(number: number): Promise<PdfPage>
  destroy(): Promise<void>
}
interface PdfPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] }
  getTextContent(): Promise<{ items: PdfItem[] }>
  cleanup(): boolean
}
interface PdfItem { str?: string; transform?: number[]; width?: number; height?: number }

/** A piece where it is seen: the page's turning is taken into account, text set at an angle (stamps) is not read. Blanks are gaps. */
function toPiece({ str = '', transform, width = 0 }: PdfItem, viewport: { height: number; transform: number[] }): Piece | undefined {
  if (str.trim() === '' || transform === undefined) return undefined
  const [a, b, , , e, f] = transform as [number, number, number, number, number, number]
  const [va, vb, vc, vd, ve, vf] = viewport.transform as [number, number, number, number, number, number]
  const right = { x: va * a + vc * b, y: vb * a + vd * b }
  const size = Math.hypot(transform[2]!, transform[3]!)
  if (right.x <= 0 || Math.abs(right.y) > Math.abs(right.x) * 0.05) return undefined
  return { text: withoutRadicals(str), x: va * e + vc * f + ve, y: viewport.height - (vb * e + vd * f + vf), width, size }
}

async function readPage(page: PdfPage): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = items.map((item) => toPiece(item, viewport)).filter((piece) => piece !== undefined)
  page.cleanup()
  return { height: viewport.height, segments: toSegments(pieces) }
}

const inMargin = ({ y }: Segment, { height }: Page): boolean => y < height * margin || y > height * (1 - margin)
const likeness = ({ text }: Segment): string => text.replace(/\d+/gu, '#').replace(/\s/gu, '')

/** Lines at the same height of several pages that differ in figures at most, and page numbers: taken off the pages. */
function takeOffFurniture(pages: readonly Page[]): string[] {
  const seen = new Map<string, { ys: number[]; pages: Set<number> }>()
  for (const [number, page] of pages.entries()) {
    for (const segment of page.segments.filter((one) => inMargin(one, page))) {
      const like = likeness(segment)
      const found = seen.get(like) ?? { ys: [], pages: new Set() }
      if (!found.ys.some((y) => Math.abs(y - segment.y) < sameHeight)) found.ys.push(segment.y)
      found.pages.add(number)
      seen.set(like, found)
    }
  }
  const removed = new Set<string>()
  const isFurniture = (segment: Segment, page: Page): boolean => {
    if (!inMargin(segment, page)) return false
    const found = seen.get(likeness(segment))
    const repeated = found !== undefined && found.pages.size >= 2 && found.pages.size >= Math.min(3, pages.length) && found.ys.length <= 2
    return repeated || pageNumber.test(segment.text) && isOutermost(segment, page)
  }
  for (const page of pages) {
    const kept = page.segments.filter((segment) => {
      const leaves = isFurniture(segment, page)
      if (leaves && !pageNumber.test(segment.text)) removed.add(likeness(segment))
      return !leaves
    })
    page.segments = kept
  }
  return [...removed]
}

const isOutermost = (segment: Segment, page: Page): boolean => page.segments.every(({ y }) => y <= segment.y + sameHeight) || page.segments.every(({ y }) => y >= segment.y - sameHeight)

/** Signs that fonts without a way back to characters leave behind. */
const unreadable = /[\p{Co}\p{Cc}\uFFFD]/gu

function refuseWithoutText(pages: readonly Page[], bytes: Buffer): void {
  const text = pages.flatMap(({ segments }) => segments.map((segment) => segment.text)).join('')
  const pictures = bytes.toString('latin1').match(/\/Subtype\s*\/Image\b/gu)?.length ?? 0
  if (text === '' && pictures === 0) throw new Refusal(`this PDF holds no text; if its pages show any, ${giveText}`)
  const isSparse = text.length < pages.length * fewCharacters
  const isMostlyEmpty = pages.filter(({ segments }) => segments.length === 0).length * 2 > pages.length
  if (text === '' || (isSparse && pictures > 0 && (isMostlyEmpty || pictures >= pages.length))) throw new Refusal(`this PDF is scanned: its pages are pictures without a text layer; ${giveText}`)
  if ((text.match(unreadable)?.length ?? 0) > text.length * 0.3) throw new Refusal(`the fonts of this PDF do not say which characters they print; ${giveText}`)
}

/**
 * A PDF's text, one printed line a line.
 * @throws Refusal for a PDF that is broken, encrypted, scanned, hostile, or whose fonts give no characters
 */
export async function pdfToText(data: Uint8Array): Promise<{ text: string; notes: string[] }> {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  await refuseBomb(bytes)
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > mostPages) throw new Refusal(`this PDF has ${pdf.numPages} pages; no planning document does. Split it and try again`)
    const pages: Page[] = []
    let length = 0
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await readPage(await pdf.getPage(number))
      length += page.segments.reduce((sum, { text }) => sum + text.length, 0)
      if (length > mostText) throw new Refusal('this PDF holds more text than any planning document; split it and try again')
      pages.push(page)
    }
    refuseWithoutText(pages, bytes)
    const empty = pages.flatMap(({ segments }, index) => (segments.length === 0 ? [index + 1] : []))
    const removed = takeOffFurniture(pages)
    const text = pages.flatMap(({ segments }) => toLines(segments)).join('\n')
    const notes = removed.length > 0 ? [`lines printed on several pages were left out: ${removed.slice(0, 5).map((line) => line.slice(0, 40)).join('; ')}`] : []
    if (empty.length > 0) notes.push(`pages without text (pictures?): ${empty.slice(0, 20).join(', ')}${empty.length > 20 ? ` and ${empty.length - 20} more` : ''}`)
    return { text: `${text}\n`, notes }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('this PDF is broken; open it in a PDF reader and print it to a new PDF')
  } finally {
    await pdf.destroy()
  }
}
