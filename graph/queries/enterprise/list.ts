import { z } from 'zod'
import { EnterpriseId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listEnterprises = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({ skip: z.int().min(0), limit: z.int().min(1) }),
  row: z.strictObject({ id: EnterpriseId, name: z.string(), role: z.string().nullable() }),
})
