import { z } from 'zod'
import { PassageId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { FactRef } from './fact-ref.ts'

export const passageFacts = readQuery(new URL('./facts.cypher', import.meta.url), {
  params: z.strictObject({ passageId: PassageId }),
  row: FactRef,
})
