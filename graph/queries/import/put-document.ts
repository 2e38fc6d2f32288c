import { z } from 'zod'
import { DocumentId, ProvinceId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putDocument = writeQuery(new URL('./put-document.cypher', import.meta.url), {
  params: z.strictObject({ documentId: DocumentId, provinceId: ProvinceId, properties: NodeProperties }),
  row: z.strictObject({}),
})
