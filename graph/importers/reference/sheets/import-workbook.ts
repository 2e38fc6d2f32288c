import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GraphError } from '#graph/domain/errors.ts'
import { aloneReference, mergeReference } from '../merge.ts'
import { type ReferenceFolder, readReferenceFolder } from '../read-folder.ts'
import { type Row, toLine } from '../rows.ts'
import { changedFiles, type FolderTexts, writeFolder } from '../write-folder.ts'
import { columnName, readWorkbook, type WorkbookRows } from './read-workbook.ts'
import type { Sheet } from './sheet.ts'
import { type SheetKey, sheetKeys, sheets } from './sheets.ts'

export interface ImportOptions {
  /** Where the files go. */
  folder: string
  /** The shipped folder that the rows stand beside; alone when left out. */
  beside?: string
  /** Validate and compare only. */
  isDryRun?: boolean
}

export interface ImportResult {
  counts: Record<SheetKey, number>
  /** Files that have changed, or would. */
  changed: string[]
  /** Sheets that stand for no file. */
  unread: string[]
}

/**
 * Reads a workbook into a reference folder. Everything is checked first, as the files themselves are; then all files take
 * their new text or none does. The same workbook a second time changes nothing.
 *
 * @throws GraphError `invalid-seed` naming sheet, row and column of up to 20 faults, `unreadable-file`
 */
export async function importWorkbook(file: string, { folder, beside, isDryRun = false }: ImportOptions): Promise<ImportResult> {
  const workbook = await readWorkbook(file)
  const read = readThrough(file, workbook, beside)
  const texts: FolderTexts = new Map<string, string | undefined>([
    toText(sheets.chains, read.chains),
    toText(sheets.segments, read.segments),
    toText(sheets.aliases, read.aliases),
    toText(sheets.mappings, read.mappings),
    toText(sheets.roles, read.roles),
  ])
  const changed = changedFiles(folder, texts)
  if (!isDryRun && changed.length > 0) writeFolder(folder, texts)
  const counts = Object.fromEntries(sheetKeys.map((key) => [key, workbook.rows[key].length])) as ImportResult['counts']
  return { counts, changed, unread: workbook.unread }
}

/** A file's text, its rows in canonical order; no file when there are none. */
function toText<T>({ file, compare }: Sheet<T>, rows: readonly Row<T>[]): [string, string | undefined] {
  const lines = rows.map(({ value }) => value).sort(compare).map((value) => `${toLine(value)}\n`)
  return [file, lines.length === 0 ? undefined : lines.join('')]
}

/** The rows as their files would be read: line n of a file is row n of its sheet, so that faults can be told in cells. */
function readThrough(file: string, workbook: WorkbookRows, beside: string | undefined): ReferenceFolder {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-import-'))
  try {
    for (const key of sheetKeys) {
      const lines: string[] = []
      for (const { value, row } of workbook.rows[key]) lines[row - 1] = toLine(value)
      if (lines.length > 0) writeFileSync(join(folder, sheets[key].file), Array.from(lines, (line) => line ?? '').join('\n'))
    }
    const read = readReferenceFolder(folder)
    if (beside === undefined) aloneReference(read)
    else mergeReference(readReferenceFolder(beside), read)
    return read
  } catch (error) {
    if (error instanceof GraphError) throw new GraphError(error.code, inCells(error.message.replaceAll(join(folder, sheets.aliases.file), file).replaceAll(folder, file), workbook), { cause: error })
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A message about files and lines as one about sheets, rows and columns. */
function inCells(message: string, { columns }: WorkbookRows): string {
  return sheetKeys.reduce((text, key) => {
    const { name, file } = sheets[key]
    return text
      .replaceAll(new RegExp(`^${file} line (\\d+), ([^:]+):`, 'gmu'), (_, row: string, field: string) => `sheet ${name} row ${row}, ${columnOf(key, field, columns[key])}:`)
      .replaceAll(file, `sheet ${name}`)
  }, message.replaceAll(/\b(on|and|lines) (?:line )?(\d+)(?= already| and| part)/gu, '$1 row $2'))
}

function columnOf(key: SheetKey, field: string, positions: ReadonlyMap<string, number>): string {
  const steps = field.split('.')
  for (let length = steps.length; length > 0; length -= 1) {
    const column = sheets[key].columns.find(({ fields }) => fields.includes(steps.slice(0, length).join('.')))
    if (column !== undefined) return columnName(positions, column.header)
  }
  return field
}
