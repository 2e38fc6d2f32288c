/** Scores flat rows against answers made by hand: two rows are one when all their key fields agree, white space and ** aside. */
export type Row = Record<string, unknown>
export interface RowScore { precision: number; recall: number; f1: number; missed: string[]; extra: string[] }

const plain = (value: unknown): string => (value === null || value === undefined || value === false ? '' : typeof value === 'string' ? value : JSON.stringify(value)).replace(/[\s*]/gu, '')
const toKey = (row: Row, fields: readonly string[]): string => fields.map((field) => plain(row[field])).join(' | ')

/** Rows the answers mark `unsure` are neither asked for nor held against the reader. */
export function scoreRows(expected: readonly Row[], predicted: readonly Row[], fields: readonly string[]): RowScore {
  const open = new Map<string, number>()
  const unsure = new Set<string>()
  for (const row of expected) {
    const key = toKey(row, fields)
    if (row['unsure'] === true) unsure.add(key)
    else open.set(key, (open.get(key) ?? 0) + 1)
  }
  const wanted = [...open.values()].reduce((sum, count) => sum + count, 0)
  let hits = 0
  const extra: string[] = []
  for (const row of predicted) {
    const key = toKey(row, fields)
    const left = open.get(key) ?? 0
    if (left > 0) {
      hits += 1
      open.set(key, left - 1)
    } else if (!unsure.has(key)) extra.push(`+ ${key}`)
  }
  const missed = [...open].flatMap(([key, count]) => Array<string>(count).fill(`− ${key}`))
  const precision = hits / (hits + extra.length || 1)
  const recall = hits / (wanted || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), missed, extra }
}
