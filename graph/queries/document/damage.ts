import { z } from 'zod'
import { Damage } from '#graph/domain/damage.ts'
import { DocumentId, PassageId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const documentDamage = readQuery(new URL('./damage.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId }),
  row: z.strictObject({ properties: Damage, passageIds: z.array(PassageId) }),
})
