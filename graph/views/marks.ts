/** What people decided about gaps and conflicts: entries are added, the last one of a subject counts. */
import { randomUUID } from 'node:crypto'
import { toId } from '#graph/domain/ids.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import type { Mark } from '#graph/domain/mark.ts'
import type { GraphEngine, GraphReader } from '#graph/engines/engine.ts'
import { listMarks } from '#graph/queries/mark/list.ts'
import { putMarks } from '#graph/queries/mark/put.ts'
import { toProperties } from '#graph/queries/properties.ts'
import { found } from './found.ts'

/** Everything that was ever entered, the oldest first. */
export const getMarkHistory = (graph: GraphReader): Promise<Mark[]> => graph.read(listMarks, {})

async function latestMarks(graph: GraphReader) {
  const history = groupBy(await getMarkHistory(graph), ({ subjectId }) => subjectId)
  return [...history.values()].flatMap((entries) => {
    const mark = entries.at(-1)
    return mark === undefined ? [] : [{ ...mark, history: entries.slice(0, -1).toReversed() }]
  })
}

/** The last entry of each subject, the newest first, with all before it; subjects whose mark was taken back are left out. */
export async function getMarks(graph: GraphReader) {
  const marks = await latestMarks(graph)
  return marks.filter(({ status }) => status !== 'removed').sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** The last entry of a subject, also one that takes the mark back. @throws GraphError `not-found` */
export async function getMark(graph: GraphReader, subjectId: string) {
  return found((await latestMarks(graph)).filter((mark) => mark.subjectId === subjectId), subjectId)
}

/** Adds an entry. @param now ISO time */
export async function addMark(graph: GraphEngine, entry: Omit<Mark, 'id' | 'at'>, now: string): Promise<Mark> {
  const mark: Mark = { ...entry, id: toId('mark', `${now}-${randomUUID()}`), at: now }
  await graph.transaction((transaction) => transaction.write(putMarks, { rows: [{ id: mark.id, properties: toProperties(mark) }] }))
  return mark
}

/** Adds entries of another graph; those that are here already stay. @returns how many were new */
export async function restoreMarks(graph: GraphEngine, marks: readonly Mark[]): Promise<number> {
  return graph.transaction(async (transaction) => {
    const known = new Set((await transaction.read(listMarks, {})).map(({ id }) => id))
    const added = marks.filter(({ id }) => !known.has(id))
    if (added.length > 0) await transaction.write(putMarks, { rows: added.map((mark) => ({ id: mark.id, properties: toProperties(mark) })) })
    return added.length
  })
}
