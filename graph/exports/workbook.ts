/** Tables as an Excel workbook: one sheet a table, filters on, header frozen and printed on each page. */
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import ExcelJS from 'exceljs'

export interface SheetPlan {
  name: string
  columns: readonly { title: string; width: number }[]
  rows: readonly (readonly (string | number)[])[]
  /** Said below the header where there is no row. */
  empty?: string
}

/** Excel's own limit of a cell. */
const mostText = 32_767
/** Rows after which others get their turn: writing is one long computation otherwise. */
const rowsAtOnce = 100
/** Codes of the paper, and the width in columns' units above which A4 makes the letters too small to read. */
const paper: Readonly<Record<'a3' | 'a4', ExcelJS.PaperSize>> = { a3: 8 as number, a4: 9 } // ExcelJS writes any code; its types know no A3
const widestOnA4 = 200
const headerFill = 'FFE7EEF7'
const cutNote = '……（下略，全文见系统）'

/** Points of one line of text, and of the highest row that Excel draws. */
const lineHeight = 15
const mostHeight = 409
/** Chinese characters and full-width signs take two of a column's units. */
const unitsOf = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0)
const linesOf = (cell: string | number, width: number): number =>
  String(cell).split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / (width - 1))), 0)

/** Height of a row whose cells wrap. Excel finds it by itself on opening; LibreOffice shows one line where the file names none. */
const heightOf = (row: readonly (string | number)[], columns: SheetPlan['columns']): number =>
  Math.min(mostHeight, lineHeight * Math.max(1, ...row.map((cell, index) => linesOf(cell, columns[index]?.width ?? mostText))))

const toValue = (cell: string | number): string | number | null => {
  if (typeof cell === 'number') return cell
  if (cell === '') return null
  return cell.length <= mostText ? cell : `${cell.slice(0, mostText - cutNote.length)}${cutNote}`
}

/** @param title printed on each page, with the page's number */
export async function writeWorkbook(plans: readonly SheetPlan[], title: string): Promise<Buffer> {
  const stream = new PassThrough()
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  workbook.creator = '链图 LianTu'
  const read = buffer(stream)
  for (const plan of plans) await addSheet(workbook, plan, title)
  await workbook.commit()
  return read
}

async function addSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, { name, columns, rows, empty }: SheetPlan, title: string): Promise<void> {
  const page = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: { paperSize: columns.reduce((sum, { width }) => sum + width, 0) > widestOnA4 ? paper.a3 : paper.a4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1', showGridLines: true, margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 } },
    // An ampersand begins a code there.
    headerFooter: { oddHeader: `&L${title.replaceAll('&', '&&')}&R${name.replaceAll('&', '&&')}`, oddFooter: '&C第 &P 页 共 &N 页' },
  })
  page.columns = columns.map(({ width }) => ({ width }))
  const head = page.addRow(columns.map((column) => column.title))
  head.font = { bold: true }
  head.alignment = { vertical: 'middle', wrapText: true }
  head.height = heightOf(columns.map((column) => column.title), columns)
  head.eachCell((cell) => (cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: headerFill } }))
  head.commit()
  for (const [index, row] of rows.entries()) {
    const line = page.addRow(row.map(toValue))
    line.alignment = { vertical: 'top', wrapText: true }
    line.height = heightOf(row, columns)
    line.commit()
    if (index % rowsAtOnce === rowsAtOnce - 1) await setImmediate()
  }
  if (rows.length > 0) page.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
  else if (empty !== undefined) {
    const line = page.addRow([empty])
    line.font = { italic: true }
    line.commit()
  }
  page.commit()
  await setImmediate()
}
