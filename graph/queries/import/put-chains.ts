import { z } from 'zod'
import { ChainId } from '#graph/domain/ids.ts'
import { NodeProperties } from '#graph/queries/properties.ts'
import { writeQuery } from '#graph/queries/query.ts'

export const putChains = writeQuery(new URL('./put-chains.cypher', import.meta.url), {
  params: z.strictObject({ rows: z.array(z.strictObject({ id: ChainId, properties: NodeProperties })) }),
  row: z.strictObject({}),
})
