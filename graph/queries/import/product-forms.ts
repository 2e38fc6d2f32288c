import { FormsRow } from '#graph/queries/import/forms-row.ts'
import { readQuery } from '#graph/queries/query.ts'
import { z } from 'zod'

export const productForms = readQuery(new URL('./product-forms.cypher', import.meta.url), { params: z.strictObject({}), row: FormsRow })
