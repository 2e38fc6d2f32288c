/** What a file of a picture of cities says of itself. */
import type { Circumstances } from '#graph/exports/circumstances.ts'
import type { CityPictureQuery, CityScope, FocusKind } from './city-scope.ts'
import { toDocumentRefs } from './gaps.ts'

const focusNames: Readonly<Record<FocusKind, string>> = { industry: '产业', chain: '产业链', segment: '环节', product: '产品' }

/** @param today ISO date */
export const cityCircumstances = ({ board, focus }: CityScope, { asOf }: CityPictureQuery, today: string): Circumstances => ({
  today,
  documents: toDocumentRefs(board),
  filters: [...focus.map(({ kind, name }) => ({ name: focusNames[kind], value: name })), ...(asOf === undefined ? [] : [{ name: '截至', value: asOf }])],
})
