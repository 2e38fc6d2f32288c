/** 与新规划偏离: a later plan concentrates in some cities what an earlier one gave to more. */
import { groupBy } from '#graph/domain/grouping.ts'
import { type BoardDocument, type BoardLayout, type ConflictBoard, madeOn } from '../board.ts'
import { type Conflict, type KindOfConflict, type SideLayout, codeOf, layoutSide, toConflict } from '../conflict.ts'
import type { Match } from '../containment.ts'

/** Words that gather a thing in the cities they name: 集中打造…基地, 两大…基地, 向…集聚. A plan that only names examples gathers nothing. */
const gathers = /集中(?:打造|做强|做大|布局|建设|培育|发展|支持|力量)|[两二三四五双]大[^，。；]{0,24}(?:基地|集聚区|中心)|向[^，。；]{1,24}(?:集中|集聚)|原则上只在|仅在|不再新布局/u

interface Concentration {
  productId: string
  documentId: string
  layouts: BoardLayout[]
}

/** What sentences of concentration give to which cities, one entry for each document and product. */
function concentrationsOf(board: ConflictBoard): Concentration[] {
  const gathered = board.layouts.filter(({ relation, passages, productName }) => relation === 'develop' && passages.some(({ text }) => gathersIn(text, productName)))
  return [...groupBy(gathered, ({ documentId, productId }) => `${documentId}\n${productId}`).values()].flatMap((layouts) => {
    const [first] = layouts
    return first === undefined ? [] : [{ productId: first.productId, documentId: first.documentId, layouts }]
  })
}

/** Only the clause that names the product counts: another clause of the sentence may gather something else. */
const gathersIn = (text: string, productName: string): boolean =>
  text.split(/[，；。]/u).some((clause) => gathers.test(clause) && clause.replace(/\s/gu, '').includes(productName.replace(/\s/gu, '')))

/** 汽车 gathers every whole car; a product of no such breadth gathers itself, its kinds by name, and its segment. */
function matchOf(board: ConflictBoard, old: BoardLayout, newer: BoardLayout): Match | undefined {
  if (old.productId === newer.productId) return { ground: 'same-product', certainty: 'sure', path: [old.productName] }
  const match = board.containments.match(old, newer.productName)
  if (match !== undefined && match.ground !== 'industry') return match
  return old.segmentIds.some((id) => newer.segmentIds.includes(id)) ? { ground: 'segment', certainty: 'likely', path: [old.productName, newer.productName] } : undefined
}

/** A draft is held against what newer plans gather, and what it gathers itself against all that stands. */
const isBefore = (board: ConflictBoard, earlier: BoardDocument, later: BoardDocument): boolean =>
  board.draftId === earlier.id || board.draftId === later.id || madeOn(earlier).slice(0, 4) < madeOn(later).slice(0, 4)

function driftsFrom(board: ConflictBoard, { productId, documentId, layouts }: Concentration): Conflict[] {
  const [newer] = layouts
  const document = board.documents.get(documentId)
  if (newer === undefined || document === undefined) return []
  const kept = new Set(layouts.map(({ cityId }) => cityId))
  const older = board.layouts.flatMap((layout): SideLayout[] => {
    const earlier = board.documents.get(layout.documentId)
    if (layout.relation !== 'develop' || kept.has(layout.cityId) || earlier === undefined || !isBefore(board, earlier, document)) return []
    const match = matchOf(board, layout, newer)
    return match === undefined ? [] : [{ layout, match, exceptedBy: undefined }]
  })
  const requests = board.requests.filter((request) => request.documentId === documentId && layouts.some(({ passages }) => passages.some(({ id }) => id === request.passageId)))
  return [...groupBy(older, ({ layout }) => `${layout.cityId}\n${layout.documentId}`).values()].flatMap((side) => {
    const [first] = side
    if (first === undefined) return []
    return [toConflict('drift', [codeOf(first.layout.cityId), codeOf(productId), codeOf(first.layout.documentId), codeOf(documentId)], {
      subject: { id: productId, name: newer.productName },
      sides: [layoutSide(board, side), layoutSide(board, layouts.map((layout) => ({ layout, match: undefined, exceptedBy: undefined })))],
      waysOut: requests.map(({ text, passageId }) => ({ kind: 'request', text, passageId })),
      isConditional: false,
    })]
  })
}

export const drift: KindOfConflict = { kind: 'drift', find: (board) => concentrationsOf(board).flatMap((one) => driftsFrom(board, one)) }
