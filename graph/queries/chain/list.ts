import { z } from 'zod'
import { IndustryGroup } from '#graph/domain/chain.ts'
import { ChainId, IndustryId } from '#graph/domain/ids.ts'
import { SourceFields } from '#graph/queries/reference-source.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listChains = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    id: ChainId, name: z.string(), group: IndustryGroup, sector: z.string(), aliases: z.array(z.string()),
    pinyin: z.string(), initials: z.string(), order: z.int(), ...SourceFields,
    industryIds: z.array(IndustryId), segmentCount: z.int(),
  }),
})
