/** A ReferenceSource in the graph is four flat properties: stores keep scalars, not maps. */
import { z } from 'zod'
import { ReferenceSource } from '#graph/domain/evidence.ts'

/** Columns of a row that carries a source. */
export const SourceFields = {
  sourceKind: z.enum(['plan', 'classification', 'general']),
  sourceTitle: z.string().nullable().meta({ description: 'Id of the plan, or title of the classification' }),
  sourceCode: z.string().nullable(),
  sourceText: z.string().nullable().meta({ description: 'Words of the plan, or name of the class' }),
}
type SourceColumns = { [K in keyof typeof SourceFields]: z.infer<(typeof SourceFields)[K]> }

/** The properties to store for a source. */
export function toSourceProperties(source: ReferenceSource): Record<string, string> {
  switch (source.kind) {
    case 'plan':
      return { sourceKind: 'plan', sourceTitle: source.documentId, sourceText: source.quote }
    case 'classification':
      return { sourceKind: 'classification', sourceTitle: source.title, sourceCode: source.code, sourceText: source.name }
    case 'general':
      return { sourceKind: 'general' }
  }
}

/** The source that stored properties tell of. @throws ZodError when they tell of none */
export function toReferenceSource(row: SourceColumns): ReferenceSource {
  switch (row.sourceKind) {
    case 'plan':
      return ReferenceSource.parse({ kind: 'plan', documentId: row.sourceTitle, quote: row.sourceText })
    case 'classification':
      return ReferenceSource.parse({ kind: 'classification', title: row.sourceTitle, code: row.sourceCode, name: row.sourceText })
    case 'general':
      return { kind: 'general' }
  }
}
