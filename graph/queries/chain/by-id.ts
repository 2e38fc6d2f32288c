import { z } from 'zod'
import { IndustryGroup } from '#graph/domain/chain.ts'
import { ChainId, DocumentId, IndustryId } from '#graph/domain/ids.ts'
import { readQuery } from '#graph/queries/query.ts'
import { SourceFields } from '#graph/queries/reference-source.ts'

export const chainById = readQuery(new URL('./by-id.cypher', import.meta.url), {
  params: z.strictObject({ chainId: ChainId }),
  row: z.strictObject({
    id: ChainId, name: z.string(), group: IndustryGroup, sector: z.string(), aliases: z.array(z.string()),
    pinyin: z.string(), initials: z.string(), isOwn: z.boolean(), shippedName: z.string().nullable(), nameNote: z.string().nullable(), ...SourceFields,
    industries: z.array(z.strictObject({ id: IndustryId, name: z.string() })),
    documentIds: z.array(DocumentId),
  }),
})
