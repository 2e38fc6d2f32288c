/** Layouts with all that states them, as every page shows them. */
import { groupBy } from '#graph/domain/grouping.ts'
import { layoutRelationNames } from '#graph/domain/layout.ts'
import type { GraphReader } from '#graph/engines/engine.ts'
import { layoutsById } from '#graph/queries/layout/by-id.ts'
import type { StatementRow } from '#graph/queries/layout/statement-row.ts'
import { type Chosen, saidIn } from './chosen-documents.ts'
import { found } from './found.ts'
import { toQuote } from './quotes.ts'

/** One layout for all rows of its id; quotes in the rows' order. */
export function toLayoutDetails(rows: readonly StatementRow[]) {
  return [...groupBy(rows, (row) => row.layoutId).values()].flatMap((statements) => {
    const [first] = statements
    return first === undefined ? [] : [toLayoutDetail(first, statements)]
  })
}

function toLayoutDetail(row: StatementRow, statements: readonly StatementRow[]) {
  return {
    id: row.layoutId,
    name: `${row.placeName} · ${layoutRelationNames[row.relation]} · ${row.productName}`,
    relation: row.relation,
    place: { id: row.placeId, name: row.placeName, cityId: row.cityId, cityName: row.cityName },
    product: { id: row.productId, name: row.productName },
    quotes: statements.map(toQuote),
  }
}

/** @throws GraphError `not-found` */
export async function getLayout(graph: GraphReader, layoutId: string, chosen?: Chosen) {
  return found(toLayoutDetails(saidIn(await graph.read(layoutsById, { layoutId }), chosen)), layoutId)
}
