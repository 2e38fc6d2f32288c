import { z } from 'zod'
import { Mark } from '#graph/domain/mark.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listMarks = readQuery(new URL('./list.cypher', import.meta.url), { params: z.strictObject({}), row: Mark })
