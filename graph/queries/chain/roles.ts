import { z } from 'zod'
import { ChainId, RoleId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const chainRoles = readQuery(new URL('./roles.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({
    id: RoleId, role: z.string(), name: z.string(), since: z.string().nullable(), until: z.string().nullable(),
    sourceTitle: z.string(), sourcePublishedOn: z.string().nullable(), sourceUrl: z.string().nullable(),
    chainIds: z.array(ChainId),
  }),
})
