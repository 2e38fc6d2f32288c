/**
 * The layout of Chinese official documents (公文), as far as a report with tables can keep it: A4, margins 37/35/28/26 mm,
 * title in 小标宋, headings in 黑体, text in 仿宋 with 28 pt lines.
 * @source GB/T 9704—2012, sections 5 and 7
 */
import {
  AlignmentType, BorderStyle, Footer, Header, LineRuleType, PageNumber, PageOrientation, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow,
  TextRun, VerticalAlignTable, WidthType, convertMillimetersToTwip, type ISectionOptions,
} from 'docx'

const fonts = { title: '方正小标宋简体', heading: '黑体', text: '仿宋_GB2312', latin: 'Times New Roman' } as const
const font = (name: string) => ({ ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: name, cs: fonts.latin })
/** Half points: 二号, 三号, 小四, 五号, 小五. */
const size = { title: 44, text: 32, note: 24, table: 21, small: 18 } as const
const mm = convertMillimetersToTwip
const margin = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) } as const
/** The same page turned: the edge that is bound stays the bound one. */
const turnedMargin = { top: mm(28), bottom: mm(26), left: mm(37), right: mm(35) } as const
/** Twips of the text's width. */
export const textWidth = { portrait: mm(210 - 28 - 26), landscape: mm(297 - 37 - 35) } as const

const lines = { line: 560, lineRule: LineRuleType.EXACT } as const

export const paperStyles = {
  default: { document: { run: { font: font(fonts.text), size: size.text } } },
  paragraphStyles: [
    { id: 'Heading1', name: 'heading 1', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { font: font(fonts.heading), size: size.text, bold: false, color: '000000' }, paragraph: { spacing: { before: 200, after: 120, ...lines }, keepNext: true } },
  ],
} as const

export const title = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 280, line: 640, lineRule: LineRuleType.EXACT }, children: [new TextRun({ text, font: font(fonts.title), size: size.title })] })

export const heading = (text: string, { onNewPage = false } = {}): Paragraph => new Paragraph({ text, style: 'Heading1', pageBreakBefore: onNewPage })

/** Two characters in, as texts begin. */
export const text = (words: string): Paragraph => new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 640 }, spacing: lines, children: [new TextRun(words)] })

export const note = (words: string): Paragraph => new Paragraph({ spacing: { after: 80 }, children: [new TextRun({ text: words, size: size.note })] })

export interface CellWords {
  lines: readonly { text: string; small?: boolean; heading?: boolean }[]
  fill?: string
}

const border = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const

function cell({ lines: words, fill }: CellWords, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: words.map((line) => new Paragraph({ children: [new TextRun({ text: line.text, font: font(line.heading ? fonts.heading : fonts.text), size: line.small ? size.small : size.table })] })),
  })
}

/** A table whose head comes again on each page; a row is never torn. @param shares widths of the columns in parts of the whole */
export function table(head: readonly string[], rows: readonly (readonly CellWords[])[], { width, shares }: { width: number; shares: readonly number[] }): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((width * share) / whole))
  const widthOf = (index: number): number => widths[index] ?? 0
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((words, index) => cell({ lines: [{ text: words, heading: true }], fill: 'E7EEF7' }, widthOf(index))) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((words, index) => cell(words, widthOf(index))) })),
    ],
  })
}

interface Marginals {
  /** On every page, at its top. */
  header: string
  /** At its foot, before the page's number. */
  footer: string
}

/** A part of the document with pages of one direction. */
export function section(children: ISectionOptions['children'], orientation: 'portrait' | 'landscape', { header, footer }: Marginals): ISectionOptions {
  const turned = orientation === 'landscape'
  return {
    properties: {
      page: {
        // docx turns width and height by itself.
        size: { width: mm(210), height: mm(297), orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { ...(turned ? turnedMargin : margin), header: mm(15), footer: mm(15) },
      },
    },
    headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: header, size: size.small })] })] }) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({ children: [new TextRun({ text: footer, size: size.small })] }),
          new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: size.note })] }),
        ],
      }),
    },
    children,
  }
}
