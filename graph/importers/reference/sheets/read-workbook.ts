import ExcelJS from 'exceljs'
import { GraphError } from '#graph/domain/errors.ts'
import { Faults } from '../faults.ts'
import type { Cells, Sheet } from './sheet.ts'
import { type SheetKey, sheetKeys, sheets } from './sheets.ts'

/** A row of a sheet as the file's schema takes it, not yet checked against it. */
export interface SheetRow {
  value: unknown
  /** Its row on the sheet, from 1; the header is row 1. */
  row: number
}

export interface WorkbookRows {
  rows: Record<SheetKey, SheetRow[]>
  /** Column numbers by header, sheet by sheet. */
  columns: Record<SheetKey, ReadonlyMap<string, number>>
  /** Names of sheets that stand for no file; they were not read. */
  unread: string[]
}

/**
 * Reads a workbook as `writeWorkbook` writes it: the five sheets by name, their columns by header in any order.
 * @throws GraphError `unreadable-file` for what is no workbook, `invalid-seed` naming sheet, row and column
 */
export async function readWorkbook(file: string): Promise<WorkbookRows> {
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.readFile(file)
  } catch (cause) {
    throw new GraphError('unreadable-file', `${file} cannot be read as an .xlsx workbook; open it in Excel or WPS and save it as .xlsx`, { cause })
  }
  const faults = new Faults()
  const pages = sheetKeys.map((key) => [key, readSheet(workbook, sheets[key], faults)] as const)
  faults.throwIfAny(file)
  const known = new Set(sheetKeys.map((key) => sheets[key].name))
  return {
    rows: Object.fromEntries(pages.map(([key, { rows }]) => [key, rows])) as WorkbookRows['rows'],
    columns: Object.fromEntries(pages.map(([key, { positions }]) => [key, positions])) as WorkbookRows['columns'],
    unread: workbook.worksheets.map(({ name }) => name).filter((name) => !known.has(name)),
  }
}

/** How faults name a cell. */
export const cellPlace = (sheet: Sheet<never>, row: number): string => `sheet ${sheet.name} row ${row}`

interface Page { rows: SheetRow[]; positions: ReadonlyMap<string, number> }

function readSheet(workbook: ExcelJS.Workbook, sheet: Sheet<never>, faults: Faults): Page {
  const page = workbook.getWorksheet(sheet.name)
  if (page === undefined) {
    faults.add(`sheet ${sheet.name}`, 'whole sheet', `is missing; the workbook has one sheet each for ${sheetKeys.map((key) => sheets[key].name).join(', ')}, empty or not`)
    return { rows: [], positions: new Map() }
  }
  const positions = readHeader(page, sheet, faults)
  if (positions === undefined) return { rows: [], positions: new Map() }
  const rows: SheetRow[] = []
  for (let line = 2; line <= page.rowCount; line += 1) {
    const cells: Cells = Object.fromEntries([...positions].map(([header, column]) => [header, cellText(page.getCell(line, column))]))
    if (Object.values(cells).every((cell) => cell === '')) continue
    const say = (header: string, message: string): void => faults.add(cellPlace(sheet, line), columnName(positions, header), message)
    for (const { header, isOptional = false } of sheet.columns) if (!isOptional && cells[header] === '') say(header, 'is empty')
    rows.push({ value: sheet.toRow(cells, say), row: line })
  }
  return { rows, positions }
}

/** Column numbers by header; undefined when the header is not that of the sheet. */
function readHeader(page: ExcelJS.Worksheet, sheet: Sheet<never>, faults: Faults): Map<string, number> | undefined {
  const headers = sheet.columns.map(({ header }) => header)
  const positions = new Map<string, number>()
  let isKnown = true
  for (let column = 1; column <= page.columnCount; column += 1) {
    const header = cellText(page.getCell(1, column))
    if (header === '') continue
    if (headers.includes(header) && !positions.has(header)) {
      positions.set(header, column)
      continue
    }
    isKnown = false
    faults.add(cellPlace(sheet, 1), `column ${letterOf(column)}`, `is headed ${header}${positions.has(header) ? ' for the second time' : ''}; the columns of this sheet are ${headers.join(', ')}`)
  }
  const missing = headers.filter((header) => !positions.has(header))
  if (missing.length > 0) faults.add(cellPlace(sheet, 1), 'header', `lacks ${missing.join(', ')}; keep the first row as it is exported`)
  return isKnown && missing.length === 0 ? positions : undefined
}

/** A column as the user sees it: column C (阶段). */
export function columnName(positions: ReadonlyMap<string, number>, header: string): string {
  const position = positions.get(header)
  return position === undefined ? header : `column ${letterOf(position)} (${header})`
}

function letterOf(column: number): string {
  return column > 26 ? letterOf(Math.floor((column - 1) / 26)) + letterOf(((column - 1) % 26) + 1) : String.fromCharCode(64 + column)
}

/** What a cell shows, trimmed: of a formula its result, of a date its day. */
function cellText(cell: ExcelJS.Cell): string {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (value === null || value === undefined) return ''
  return (typeof value === 'object' ? cell.text : String(value)).trim()
}
