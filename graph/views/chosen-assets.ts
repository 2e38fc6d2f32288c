/** Assets as some of the documents know them: roles, places and passages of the others are left out, and with them whom only they name. */
import { groupBy } from '#graph/domain/grouping.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import type { AssetRow } from '#graph/queries/asset/asset-row.ts'
import { assetLocations } from '#graph/queries/asset/locations.ts'
import { assetsSaid } from '#graph/queries/asset/said.ts'
import { type Chosen, saidIn } from './chosen-documents.ts'

export async function chosenAssets<T extends AssetRow>(graph: GraphReader, rows: readonly T[], chosen: Chosen): Promise<readonly T[]> {
  if (chosen === undefined || rows.length === 0) return rows
  const assetIds = rows.map(({ id }) => id)
  const [said, located] = await Promise.all([graph.read(assetsSaid, { assetIds }), graph.read(assetLocations, { assetIds })])
  const saidOf = groupBy(saidIn(said, chosen), ({ assetId }) => assetId)
  const locatedOf = groupBy(saidIn(located, chosen), ({ assetId }) => assetId)
  return rows.flatMap((row) => {
    const statements = saidOf.get(row.id)
    if (statements === undefined) return []
    const places = (locatedOf.get(row.id) ?? []).map(({ id, name, cityId, cityName }) => ({ id, name, cityId, cityName }))
    return [{ ...row, roles: statements.flatMap(({ role }) => role ?? []), places, passageCount: statements.length }]
  })
}
