import { z } from 'zod'
import { ChainId, RoleId } from '#graph/domain/ids.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putRoleChains = writeQuery(new URL('./put-role-chains.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ roleId: RoleId, chainId: ChainId })) }),
  row: z.strictObject({}),
})
