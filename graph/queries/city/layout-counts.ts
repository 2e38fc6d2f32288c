import { z } from 'zod'
import { PlaceId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const cityLayoutCounts = readQuery(new URL('./layout-counts.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ cityId: PlaceId, layoutCount: z.int(), headings: z.array(z.string()) }),
})
