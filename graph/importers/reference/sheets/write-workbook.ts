import ExcelJS from 'exceljs'
import { GraphError } from '#graph/domain/errors.ts'
import type { ReferenceFolder } from '../read-folder.ts'
import type { Row } from '../rows.ts'
import { type Sheet, toList } from './sheet.ts'
import { sheets } from './sheets.ts'

/** Rows below the last one that offer the lists of choices too. */
const spareRows = 200
/** Checks of whole ranges, which exceljs has and does not declare; a check set cell by cell would make each cell exist. */
interface ValidatedSheet extends ExcelJS.Worksheet {
  dataValidations: { add: (range: string, validation: ExcelJS.DataValidation) => void }
}

const headerFill = 'FFE7EEF7'

/**
 * A reference folder as a workbook: one sheet a file, filters on, header frozen and explained by notes, closed lists to
 * choose from. `readWorkbook` gives the same rows back.
 *
 * @throws GraphError `invalid-seed` for a value that a cell could not give back
 */
export function writeWorkbook(folder: ReferenceFolder): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = '链图 LianTu'
  addSheet(workbook, sheets.chains, folder.chains)
  addSheet(workbook, sheets.segments, folder.segments)
  addSheet(workbook, sheets.aliases, folder.aliases)
  addSheet(workbook, sheets.mappings, folder.mappings)
  addSheet(workbook, sheets.roles, folder.roles)
  return workbook
}

function addSheet<T>(workbook: ExcelJS.Workbook, sheet: Sheet<T>, rows: readonly Row<T>[]): void {
  const { columns } = sheet
  const page = workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] }) as ValidatedSheet
  page.columns = columns.map(({ header, width }) => ({ header, key: header, width }))
  for (const row of rows) {
    const cells = sheet.toCells(row.value)
    checkLists(row)
    page.addRow(columns.map(({ header }) => toCell(cells[header] ?? '')))
  }
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
  page.eachRow((row) => (row.alignment = { vertical: 'top', wrapText: true }))
  for (const [index, { note, choices }] of columns.entries()) {
    const header = page.getCell(1, index + 1)
    header.font = { bold: true }
    header.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: headerFill } }
    header.note = note
    if (choices === undefined) continue
    const { letter } = page.getColumn(index + 1)
    page.dataValidations.add(`${letter}2:${letter}${rows.length + 1 + spareRows}`, { type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`] })
  }
}

/** Text stays text: a class code 0810 keeps its zero. Only display orders are numbers. */
const toCell = (text: string): string | number | null => (text === '' ? null : /^(?:0|[1-9]\d{0,3})$/u.test(text) ? Number(text) : text)

/** A value of a list that holds the sign between values would come back as two. */
function checkLists({ value, file, line }: Row<unknown>): void {
  for (const [field, list] of Object.entries(value as object)) {
    if (!Array.isArray(list)) continue
    const torn = (list as string[]).find((item) => toList(item).join() !== item)
    if (torn !== undefined) throw new GraphError('invalid-seed', `${file} line ${line}, ${field}: ${torn} holds a semicolon or a line break, or ends on a space; a cell could not give it back`)
  }
}
