import { z } from 'zod'
import { ChainId, DocumentId, IndustryId, PassageId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const chainReadings = readQuery(new URL('./readings.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    chainId: ChainId, industryId: IndustryId, documentId: DocumentId, passageCount: z.int(), firstPassageId: PassageId,
  }),
})
