/** Gives whatever is printed in several ways its name and its aliases. */
import type { GraphTransaction } from '#graph/engines/engine.ts'
import { assetForms } from '#graph/queries/import/asset-forms.ts'
import type { FormsRow } from '#graph/queries/import/forms-row.ts'
import { industryForms } from '#graph/queries/import/industry-forms.ts'
import { productForms } from '#graph/queries/import/product-forms.ts'
import { putNames } from '#graph/queries/import/put-names.ts'
import { inBatches } from './batches.ts'
import { toNameKeys } from './naming.ts'
import { toProductName } from './names/product-name.ts'

const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : Number(a > b))

/** The shortest form is the name, because what is longer only adds to it. */
const shortestFirst = (row: FormsRow, normal: (printed: string) => string) => {
  const [name = row.name, ...aliases] = [...new Set(row.printed.map(normal))].sort(byLength)
  return { id: row.id, name, aliases }
}

/**
 * An asset's id holds its name without white space. Of the printed forms that agree with it the shortest is shown, else the
 * id's own; whatever else is printed is another form of it.
 */
const nameOfId = (row: FormsRow) => {
  const code = row.id.slice(row.id.indexOf(':') + 1)
  const [name = code] = row.printed.map(toProductName).filter((form) => form.replace(/\s+/gu, '') === code).sort(byLength)
  return { id: row.id, name, aliases: [...new Set(row.printed)].filter((printed) => printed !== name).sort(byLength) }
}

/**
 * Names and aliases follow from all that passages print, whichever document was loaded first. Part of every load, in the
 * same transaction; writes only what changes.
 */
export async function nameForms(transaction: GraphTransaction): Promise<void> {
  const [products, industries, assets] = [
    await transaction.read(productForms, {}),
    await transaction.read(industryForms, {}),
    await transaction.read(assetForms, {}),
  ]
  const before = new Map([...products, ...industries, ...assets].map((row) => [row.id, row]))
  const after = [
    ...products.map((row) => shortestFirst(row, toProductName)),
    ...industries.map((row) => shortestFirst(row, (heading) => heading)),
    ...assets.map(nameOfId),
  ]
  const changed = after.filter(({ id, name, aliases }) => {
    const row = before.get(id)
    return row?.name !== name || aliases.join('\n') !== (row.aliases ?? []).join('\n')
  })
  await inBatches(changed, (batch) => transaction.write(putNames, { rows: batch.map((row) => ({ ...row, ...toNameKeys(row.name) })) }))
}
