import { z } from 'zod'
import { DocumentId, ProvinceId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listDocuments = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    id: DocumentId, name: z.string(), shortTitle: z.string(), issuer: z.string(), number: z.string().nullable(), issuedOn: z.string().nullable(),
    horizonStart: z.int(), horizonEnd: z.int(), provinceId: ProvinceId, notes: z.string().nullable(), sha256: z.string(),
    passageCount: z.int(), unreadCount: z.int(), damageCount: z.int(),
  }),
})
