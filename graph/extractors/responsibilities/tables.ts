/** Tables of tasks: one column names the task, others the agencies. */
import { readAssignment, type Assignment } from './assignment.ts'
import { roleLabels, taskColumn } from './vocabulary.ts'

export interface TaskTable {
  task: number
  /** Label and cell number of each column of agencies. */
  agencies: { label: string; cell: number }[]
}

/** A dash or a stroke says that nobody is named. */
const emptyCell = /^[—–\-/／无\s]*$/u
const cellsOf = (row: string): string[] => row.split(' | ').map((cell) => cell.trim())

/** The columns of a head row; undefined when it heads no table of tasks. */
export function readTaskTable(row: string): TaskTable | undefined {
  const cells = cellsOf(row)
  const agencies = cells.flatMap((label, cell) => (roleLabels.some(([pattern]) => pattern.test(`${label}：`)) ? [{ label, cell }] : []))
  const task = cells.findIndex((cell) => taskColumn.test(cell))
  return agencies.length === 0 || task < 0 ? undefined : { task, agencies }
}

/** The task and its agencies in a row of `table`. */
export function readTaskRow(row: string, { task, agencies }: TaskTable): { task: string; assignment: Assignment } | undefined {
  const cells = cellsOf(row)
  const name = cells[task]
  const listed = agencies.flatMap(({ label, cell }) => (cells[cell] === undefined || emptyCell.test(cells[cell]) ? [] : [`${label}：${cells[cell]}`]))
  if (name === undefined || name === '' || listed.length === 0) return undefined
  const assignment = readAssignment(listed.join('；'))
  return assignment === undefined ? undefined : { task: name, assignment }
}
