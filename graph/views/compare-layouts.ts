/** What became of the layouts of one text in another: pure, over layouts of any source. */
import type { ChangeKind } from '#graph/domain/comparison.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import { layoutRelations, type LayoutRelation } from '#graph/domain/layout.ts'
import { type NearProduct, nearProducts } from './near-products.ts'

interface ComparedPlace { id: string; name: string; cityId: string; cityName: string }
interface Statement { layoutId: string; passageId: string; printed: string }

/** A layout in one sentence that states it; `topics` are the industries or chains of the headings above it. */
export interface ComparedLayout extends Statement {
  relation: LayoutRelation
  place: ComparedPlace
  product: { id: string; name: string }
  topics: readonly string[]
}

/** A text: its layouts in its own order, and all that it has passages about. */
export interface ComparedText { layouts: readonly ComparedLayout[]; topics: ReadonlySet<string> }

export interface LayoutChange {
  id: string
  kind: ChangeKind
  product: { id: string; name: string }
  /** The industry or chain of its headings, one that both texts use where there is one; null when no heading names any. */
  topic: string | null
  relationsBefore: LayoutRelation[]
  relationsAfter: LayoutRelation[]
  kept: ComparedPlace[]
  left: ComparedPlace[]
  joined: ComparedPlace[]
  before: Statement[]
  after: Statement[]
  /** Added where the earlier text has no passage under the industry. */
  isTopicNew: boolean
  near: NearProduct[]
}

/** Rows of one product and one way in which it changed. */
type Row = Pick<LayoutChange, 'kind' | 'relationsBefore' | 'relationsAfter'> & { before: ComparedLayout[]; after: ComparedLayout[] }

/**
 * Changes from one text to another, product by product in the order of the texts. A product is the same by its id only; one
 * whose name holds the other's is listed as near beside the row and changes nothing in it. Every layout of both texts stands
 * in exactly one row.
 */
export function compareLayouts(from: ComparedText, to: ComparedText): LayoutChange[] {
  const before = groupBy(from.layouts, ({ product }) => product.id)
  const after = groupBy(to.layouts, ({ product }) => product.id)
  const nearTo = nearProducts(from.layouts, to.layouts)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((productId) => {
    const [old, young] = [before.get(productId) ?? [], after.get(productId) ?? []]
    const isNamedInBoth = old.length > 0 && young.length > 0
    return rowsOf(old, young).flatMap(({ kind, ...row }): LayoutChange[] => {
      const [first] = [...row.before, ...row.after]
      if (first === undefined) return []
      const topics = topicsOf([...row.before, ...row.after])
      const topic = topicOf(row.before, row.after)
      const isKnown = (text: ComparedText): boolean => isNamedInBoth || topics.some((one) => text.topics.has(one))
      const isOneSided = kind === 'added' || kind === 'dropped'
      return [
        {
          id: [productId, row.relationsBefore.join('+'), row.relationsAfter.join('+')].join('|'),
          kind: kind === 'dropped' && !isKnown(to) ? 'unmentioned' : kind,
          product: first.product,
          topic,
          relationsBefore: row.relationsBefore,
          relationsAfter: row.relationsAfter,
          ...placesOf(row.before, row.after),
          before: statementsOf(row.before),
          after: statementsOf(row.after),
          isTopicNew: kind === 'added' && topic !== null && !isKnown(from),
          near: isOneSided ? nearTo(productId, kind === 'dropped' ? 'after' : 'before') : [],
        },
      ]
    })
  })
}

/** A place that has the product in both texts under other relations changed its relation; the rest is compared relation by relation. */
function rowsOf(before: readonly ComparedLayout[], after: readonly ComparedLayout[]): Row[] {
  const old = relationsByPlace(before)
  const young = relationsByPlace(after)
  const turnOf = (placeId: string): string => `${old.get(placeId)?.join('+') ?? ''}|${young.get(placeId)?.join('+') ?? ''}`
  const isTurned = ({ place: { id } }: ComparedLayout): boolean => old.has(id) && young.has(id) && old.get(id)?.join() !== young.get(id)?.join()
  const turns = groupBy([...before, ...after].filter(isTurned), ({ place }) => turnOf(place.id))
  const turned = [...turns].map(([turn, [sample]]): Row => {
    const isOfTurn = (layout: ComparedLayout): boolean => isTurned(layout) && turnOf(layout.place.id) === turn
    const relationsIn = (relations: Map<string, LayoutRelation[]>): LayoutRelation[] => (sample && relations.get(sample.place.id)) ?? []
    return { kind: 'relation-changed', relationsBefore: relationsIn(old), relationsAfter: relationsIn(young), before: before.filter(isOfTurn), after: after.filter(isOfTurn) }
  })
  const steady = layoutRelations.flatMap((relation): Row[] => {
    const [left, right] = [before, after].map((layouts) => layouts.filter((layout) => layout.relation === relation && !isTurned(layout)))
    if (left === undefined || right === undefined || left.length + right.length === 0) return []
    const isSame = placeKey(left) === placeKey(right)
    const kind = left.length === 0 ? 'added' : right.length === 0 ? 'dropped' : isSame ? 'kept' : 'moved'
    return [{ kind, relationsBefore: left.length === 0 ? [] : [relation], relationsAfter: right.length === 0 ? [] : [relation], before: left, after: right }]
  })
  return [...turned, ...steady]
}

/** Relations that each place has the product under, in their fixed order. */
function relationsByPlace(layouts: readonly ComparedLayout[]): Map<string, LayoutRelation[]> {
  return new Map([...groupBy(layouts, ({ place }) => place.id)].map(([id, held]) => [id, layoutRelations.filter((relation) => held.some((layout) => layout.relation === relation))]))
}

const placeKey = (layouts: readonly ComparedLayout[]): string => [...new Set(layouts.map(({ place }) => place.id))].sort().join()

function placesOf(before: readonly ComparedLayout[], after: readonly ComparedLayout[]): Pick<LayoutChange, 'kept' | 'left' | 'joined'> {
  const places = new Map([...before, ...after].map(({ place }) => [place.id, place]))
  const old = new Set(before.map(({ place }) => place.id))
  const young = new Set(after.map(({ place }) => place.id))
  const listed = [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    kept: listed.filter(({ id }) => old.has(id) && young.has(id)),
    left: listed.filter(({ id }) => !young.has(id)),
    joined: listed.filter(({ id }) => !old.has(id)),
  }
}

const statementsOf = (layouts: readonly ComparedLayout[]): Statement[] => layouts.map(({ layoutId, passageId, printed }) => ({ layoutId, passageId, printed }))

const topicsOf = (layouts: readonly ComparedLayout[]): string[] => [...new Set(layouts.flatMap(({ topics }) => topics))]

function topicOf(before: readonly ComparedLayout[], after: readonly ComparedLayout[]): string | null {
  const [old, young] = [topicsOf(before), topicsOf(after)]
  return old.find((topic) => young.includes(topic)) ?? old[0] ?? young[0] ?? null
}
