import { z } from 'zod'
import { ChainId } from '#graph/domain/ids.ts'
import { chainAssets } from '#graph/queries/gap/assets.ts'
import { readQuery } from '#graph/queries/query.ts'

export const assetsOfChain = readQuery(new URL('./assets.cypher', import.meta.url), {
  params: z.strictObject({ chainId: ChainId }),
  row: chainAssets.row,
})
