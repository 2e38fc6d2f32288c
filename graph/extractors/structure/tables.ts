/** Rows of tables, set with bars or with tabs. */

/** The cells of a printed row, without the bars around them. */
export function readCells(row: string): string[] {
  const bare = row.startsWith('|') && row.endsWith('|') ? row.slice(1, -1) : row
  return bare.split(row.includes('|') ? '|' : '\t').map((cell) => cell.trim())
}

/** A row as it is quoted: cells parted by bars. */
export const printRow = (cells: readonly string[]): string => cells.join(' | ')
