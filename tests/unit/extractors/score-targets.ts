/** Scores targets against answers made by hand: a row is right when subject, number or range, unit, year and comparator all are. */
export interface TargetRow {
  subject: string
  number?: number
  low?: number
  high?: number
  unit: string | null
  year: number | null
  comparator: string
  /** A row the scorer neither rewards nor punishes. */
  unsure?: boolean
}
export interface TargetScore { precision: number; recall: number; f1: number; missed: string[]; extra: string[] }

const bare = (text: string): string => text.replace(/\s|\*\*/gu, '')

function keyOf({ subject, number, low, high, unit, year, comparator }: TargetRow): string {
  return [bare(subject), low === undefined ? number : `${low}~${high}`, unit === null ? '' : bare(unit), year, comparator].join(' | ')
}

/** Rows are matched one by one, so a figure printed twice counts twice; an unsure answer takes a row that fits it out of the count. */
export function scoreTargets(expected: readonly TargetRow[], predicted: readonly TargetRow[]): TargetScore {
  const left = new Map<string, number>()
  for (const row of predicted) left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) + 1)
  const take = (key: string): boolean => {
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count > 0
  }
  const sure = expected.filter(({ unsure }) => unsure !== true).map(keyOf)
  const missed = sure.filter((key) => !take(key))
  for (const row of expected) if (row.unsure === true) take(keyOf(row))
  const extra = [...left].flatMap(([key, count]) => Array.from({ length: count }, () => key))
  const hits = sure.length - missed.length
  const precision = hits / (hits + extra.length || 1)
  const recall = hits / (sure.length || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), missed, extra }
}
