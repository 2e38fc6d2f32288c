import { z } from 'zod'
import { DocumentId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const createDamage = writeQuery(new URL('./create-damage.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId, rows: z.array(z.strictObject({ properties: NodeProperties })) }),
  row: z.strictObject({}),
})
