import { z } from 'zod'
import { FocusId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const focusUnderHeadings = readQuery(new URL('./focus-under-headings.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ id: FocusId, name: z.string(), headings: z.array(z.string()) }),
})
