import { z } from 'zod'
import { PassageId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'

export const passagesWithoutIndustry = readQuery(new URL('./passages-without-industry.cypher', import.meta.url), {
  params: z.strictObject({}),
  row: z.strictObject({ passageId: PassageId, heading: z.string() }),
})
