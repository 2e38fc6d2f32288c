import { z } from 'zod'
import { AssetId } from '#graph/domain/asset.ts'
import { PassageId } from '#graph/domain/ids.ts'
import { AgencyTaskRow } from '#graph/queries/agency/tasks.ts'
import { readQuery } from '#graph/queries/query.ts'

/** A task assigned in the part of a plan that names the asset. */
const AssetTaskRow = AgencyTaskRow.omit({ id: true, name: true, aliases: true, part: true }).extend({ namedId: PassageId })
export type AssetTaskRow = z.infer<typeof AssetTaskRow>

export const assetTasks = readQuery(new URL('./tasks.cypher', import.meta.url), {
  params: z.strictObject({ assetId: AssetId }),
  row: AssetTaskRow,
})
