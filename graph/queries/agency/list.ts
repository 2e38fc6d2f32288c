import { z } from 'zod'
import { AgencyId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const listAgencies = readQuery(new URL('./list.cypher', import.meta.url), {
  params: z.strictObject({ skip: z.int().min(0), limit: z.int().min(1) }),
  row: z.strictObject({ id: AgencyId, name: z.string(), leadCount: z.int(), supportCount: z.int() }),
})
