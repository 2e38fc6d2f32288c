/** A city that is to develop a product and, in another sentence, to retire or limit it or what it is a kind of. */
import type { ConflictKind } from '#graph/domain/conflict.ts'
import type { BoardLayout, ConflictBoard } from './board.ts'
import { type Conflict, codeOf, layoutSide, toConflict } from './conflict.ts'
import type { Match } from './containment.ts'

const shortestKind = 2
const bare = (name: string): string => name.replace(/\s+/gu, '')

/** 常温奶 is a kind of 奶, 奶 is no kind of it: a head noun that ends the name contains it. */
function matchOf(develop: BoardLayout, against: BoardLayout): Match | undefined {
  const [name, wider] = [bare(develop.productName), bare(against.productName)]
  if (develop.productId === against.productId) return { ground: 'same-product', certainty: 'sure', path: [develop.productName] }
  if (wider.length >= shortestKind && name.endsWith(wider)) return { ground: 'kind-of-product', certainty: 'sure', path: [develop.productName, against.productName] }
  return undefined
}

/** Pairs of layouts of one city, one side developing and the other `relation`. */
export function layoutPairs(board: ConflictBoard, kind: ConflictKind, relation: 'retire' | 'limit', isWanted: (develop: BoardLayout, against: BoardLayout) => boolean): Conflict[] {
  return board.layouts.filter((one) => one.relation === relation).flatMap((against) => {
    const pairs = (board.developed.get(against.cityId) ?? []).flatMap((layout) => {
      const match = isWanted(layout, against) ? matchOf(layout, against) : undefined
      return match === undefined ? [] : [{ layout, match, exceptedBy: undefined }]
    })
    const documents = new Set(pairs.map(({ layout }) => layout.documentId))
    return [...documents].map((documentId) => {
      const sides = [layoutSide(board, pairs.filter(({ layout }) => layout.documentId === documentId)), layoutSide(board, [{ layout: against, match: undefined, exceptedBy: undefined }])]
      return toConflict(kind, [codeOf(against.cityId), relation, codeOf(against.productId), codeOf(documentId), codeOf(against.documentId)], {
        subject: { id: against.productId, name: against.productName },
        sides, waysOut: [], isConditional: relation === 'limit',
      })
    })
  })
}
