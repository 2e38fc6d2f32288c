import type { DocumentSummary } from '#api/contract/documents.ts'
import { factKinds } from '#graph/domain/fact.ts'

/** 2021—2025, or 2024 for a plan of one year. */
export const horizonText = ({ horizonStart, horizonEnd }: Pick<DocumentSummary, 'horizonStart' | 'horizonEnd'>): string =>
  horizonStart === horizonEnd ? String(horizonEnd) : `${String(horizonStart)}—${String(horizonEnd)}`

/** Facts of all kinds that a document states. */
export const readCount = ({ factCounts }: Pick<DocumentSummary, 'factCounts'>): number => factKinds.reduce((sum, kind) => sum + factCounts[kind], 0)
