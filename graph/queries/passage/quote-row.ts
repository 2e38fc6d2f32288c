import { z } from 'zod'
import { DamageKind } from '#graph/domain/damage.ts'
import { DocumentId, PassageId } from '#graph/domain/ids.ts'

const place = {
  text: z.string(),
  documentId: DocumentId,
  headingPath: z.array(z.string()),
  column: z.string().nullable(),
  heading: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  damage: DamageKind.nullable(),
}

/** A passage with its document's name, as quoted. */
export const QuoteRow = z.strictObject({ id: PassageId, documentName: z.string(), ...place })

/** A passage on a reading page. */
export const ReadingRow = z.strictObject({ id: PassageId, kind: z.enum(['heading', 'sentence', 'row']), ordinal: z.int(), ...place })
