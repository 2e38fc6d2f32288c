import { z } from 'zod'
import { DocumentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const documentRefs = readQuery(new URL('./refs.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ id: DocumentId, name: z.string(), shortTitle: z.string(), horizonStart: z.int(), horizonEnd: z.int() }),
})
