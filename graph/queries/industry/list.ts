import { z } from 'zod'
import { IndustryGroup } from '#graph/domain/chain.ts'
import { ChainId, IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listIndustries = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    id: IndustryId, name: z.string(), aliases: z.array(z.string()), chains: z.array(z.strictObject({ id: ChainId, name: z.string(), group: IndustryGroup, order: z.int() })),
    groups: z.array(IndustryGroup), parentIds: z.array(IndustryId),
  }),
})
