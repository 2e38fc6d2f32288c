import { z } from 'zod'
import { mappingRelations } from '#graph/domain/chain.ts'
import { ChainId, SegmentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

const Tied = z.union([ChainId, SegmentId])

export const listMappings = readQuery(new URL('./mappings.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    ownId: Tied, ownName: z.string(), shippedId: Tied, shippedName: z.string(),
    relation: z.enum(mappingRelations), note: z.string().nullable(),
  }),
})
