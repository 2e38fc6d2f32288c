/** What one sheet of the workbook looks like, and how its cells become a row of a reference file and back. */

/** Text of a row's cells by column header; an empty cell is ''. */
export type Cells = Readonly<Record<string, string>>

export interface Column {
  header: string
  /** Shown when the pointer rests on the header, in Chinese. */
  note: string
  /** In characters. */
  width: number
  /** Fields of the row that this cell gives, as faults name them: `source.quote`. */
  fields: readonly string[]
  /** What the cell may hold; offered as a list. */
  choices?: readonly string[]
  /** The cell may be empty. */
  isOptional?: boolean
}

/** Tells what is wrong with a cell. */
export type Say = (header: string, message: string) => void

export interface Sheet<T> {
  name: string
  /** The file of the reference folder that it stands for. */
  file: string
  columns: readonly Column[]
  toCells: (row: T) => Cells
  /** The row as its schema takes it, not yet checked against it. */
  toRow: (cells: Cells, say: Say) => unknown
  /** Order of the rows in the file. */
  compare: (a: T, b: T) => number
}

const separator = '；'
const separators = /[；;\n]/u

/** A list in one cell. Values never hold the signs that part them: `writeWorkbook` reads back what it has written. */
export const fromList = (values: readonly string[] = []): string => values.join(separator)

export const toList = (cell: string): string[] => cell.split(separators).map((part) => part.trim()).filter((part) => part !== '')

/** A number where the cell holds one; otherwise its text, for the schema to refuse. */
export const toNumber = (cell: string): number | string => (/^\d+$/u.test(cell) ? Number(cell) : cell)

/** The field only when the cell holds something: an empty cell is an absent value. */
export const optional = (field: string, cell: string): Record<string, string> => (cell === '' ? {} : { [field]: cell })

/** Words of a closed list in Chinese, both ways. */
export interface Words {
  choices: readonly string[]
  toChinese: (code: string) => string
  /** The code of a cell; undefined, and said, when the cell holds another word. */
  toCode: (cell: string, header: string, say: Say) => string | undefined
}

export function wordsOf(chinese: Readonly<Record<string, string>>): Words {
  const codes = new Map(Object.entries(chinese).map(([code, word]) => [word, code]))
  const choices = Object.values(chinese)
  return {
    choices,
    toChinese: (code) => chinese[code] ?? code,
    toCode: (cell, header, say) => {
      const code = codes.get(cell)
      if (code === undefined && cell !== '') say(header, `is ${cell}; allowed are ${choices.join(', ')}`)
      return code
    },
  }
}

export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
