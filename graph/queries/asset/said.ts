import { z } from 'zod'
import { AssetId, EnterpriseRole } from '#graph/domain/asset.ts'
import { DocumentId, PassageId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const assetsSaid = readQuery(new URL('./said.cypher', import.meta.url), {
  params: z.strictObject({ assetIds: z.array(AssetId) }),
  row: z.strictObject({ assetId: AssetId, passageId: PassageId, documentId: DocumentId, role: EnterpriseRole.nullable() }),
})
