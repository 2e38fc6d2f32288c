import { z } from 'zod'
import { ChainId, DocumentId, FocusId, PassageId, SegmentId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const chainFocus = readQuery(new URL('./focus.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    chainId: ChainId, focusId: FocusId, name: z.string(), verb: z.string(), isBreakthrough: z.boolean(), passageId: PassageId, documentId: DocumentId,
    segmentIds: z.array(SegmentId),
  }),
})
