import { readRevision } from '#graph/queries/revision/read.ts'
import { type Case } from './case.ts'

export const revisionCases: Case[] = [
  { query: readRevision, rows: [{ value: 3 }] },
]
