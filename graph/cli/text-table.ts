/** Tables for a terminal: columns line up where Chinese characters are two cells wide. */

const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u

/** Cells a text takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : 1
  return width
}

/** The text cut to `most` cells, with … where something is left out. */
export function cutToWidth(text: string, most: number): string {
  if (textWidth(text) <= most) return text
  let [kept, width] = ['', 0]
  for (const character of text) {
    const next = width + textWidth(character)
    if (next > most - 1) break
    kept += character
    width = next
  }
  return `${kept}…`
}

/** Lines of a table with a head; each column as wide as its widest cell, at most `most` cells. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[], most = 48): string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => cutToWidth(cell, most)))
  const widths = head.map((_, column) => cells.reduce((width, row) => Math.max(width, textWidth(row[column] ?? '')), 0))
  const line = (row: readonly string[]): string => row.map((cell, column) => cell + ' '.repeat(widths[column]! - textWidth(cell))).join('  ').trimEnd()
  const [first, ...rest] = cells.map(line)
  return [first!, widths.map((width) => '-'.repeat(width)).join('  '), ...rest]
}

/** A value as a cell: lists joined, nothing for what is absent. */
export const toCell = (value: string | number | boolean | null | undefined | readonly string[]): string => (Array.isArray(value) ? value.join('、') : String(value ?? ''))
