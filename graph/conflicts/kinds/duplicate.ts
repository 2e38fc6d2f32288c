/** 同质化: one product in many cities. Other segments of one chain are division of labour, and no conflict. */
import { groupBy } from '#graph/domain/grouping.ts'
import type { BoardLayout, ConflictBoard } from '../board.ts'
import { type KindOfConflict, type WayOut, citiesOf, layoutSide, toConflict } from '../conflict.ts'

/** 多点: from this many cities on a product is a candidate. */
export const manyCities = 4

const bare = (name: string): string => name.replace(/\s+/gu, '')
/** 新能源汽车 and 新能源汽车整车, 服务器 and 服务器制造 are laid out as one thing. */
const tail = /(?:整车制造|整机制造|整车|整机|制造|生产|产品|产业)$/u
const familyOf = ({ productName }: BoardLayout): string => {
  const name = bare(productName).replace(/[（(][^）)]*[）)]/gu, '')
  const stem = name.replace(tail, '')
  return stem.length > 1 ? stem : name
}

/** A name of a whole industry is broad: 汽车 in six cities says less than 化学原料药 in eight. */
const isBroad = (board: ConflictBoard, productName: string): boolean =>
  [...board.industryNames.values()].some((name) => bare(name).replace(/(?:产业|行业)$/u, '') === bare(productName))

/** Sentences that ask cities not to do the same: of a heading that the product stands under, or of the whole document. */
function requestsFor(board: ConflictBoard, layouts: readonly BoardLayout[]): WayOut[] {
  const industries = new Set(layouts.flatMap(({ industryNames }) => industryNames))
  const documents = new Set(layouts.map(({ documentId }) => documentId))
  return board.requests
    .filter(({ documentId, industryIds }) => (industryIds.length === 0 ? documents.has(documentId) : industryIds.some((id) => industries.has(board.industryNames.get(id) ?? ''))))
    .map(({ text, passageId }) => ({ kind: 'request', text, passageId }))
}

export const duplicate: KindOfConflict = {
  kind: 'duplicate',
  find: (board) => {
    const developed = board.layouts.filter(({ relation }) => relation === 'develop')
    return [...groupBy(developed, familyOf)].flatMap(([family, layouts]) => {
      const cities = citiesOf(layouts)
      if (cities.length < manyCities) return []
      const byCity = groupBy(layouts, ({ cityId }) => cityId)
      const shortest = layouts.toSorted((a, b) => a.productName.length - b.productName.length || (a.productId < b.productId ? -1 : 1))[0]
      if (shortest === undefined) return []
      // A city may be named by several documents; each is a side of its own.
      const sides = cities.flatMap(({ id }) =>
        [...groupBy(byCity.get(id) ?? [], ({ documentId }) => documentId).values()].map((own) =>
          layoutSide(board, own.map((layout) => ({ layout, match: { ground: 'same-product' as const, certainty: 'sure' as const, path: [layout.productName] }, exceptedBy: undefined }))),
        ),
      )
      const requests = requestsFor(board, layouts)
      return [toConflict('duplicate', [family], {
        subject: { id: shortest.productId, name: shortest.productName }, sides, waysOut: requests,
        isConditional: requests.length > 0, isBroad: isBroad(board, shortest.productName),
      })]
    })
  },
}
