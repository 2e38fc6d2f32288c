import { z } from 'zod'
import { ChainId, DocumentId, PassageId, TargetId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const chainTargets = readQuery(new URL('./targets.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    chainId: ChainId, targetId: TargetId, name: z.string(), passageId: PassageId, documentId: DocumentId,
  }),
})
