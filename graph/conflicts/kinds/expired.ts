/** 依据过期: a rule past its last year, or a plan whose years are over, with what still rests on it. */
import { groupBy } from '#graph/domain/grouping.ts'
import { standingOf } from '#graph/domain/standing.ts'
import { type KindOfConflict, type SideLayout, codeOf, layoutSide, ruleSide, toConflict } from '../conflict.ts'
import { meetingsOf } from '../meetings.ts'

export const expired: KindOfConflict = {
  kind: 'expired',
  find: (board) => {
    const isOver = (documentId: string, validUntil: number | undefined): boolean => {
      const document = board.documents.get(documentId)
      return document !== undefined && standingOf(document, validUntil, board.asOf) === 'expired'
    }
    const rules = board.rules.filter(({ documentId, stated }) => isOver(documentId, stated.validUntil))
    const ofRules = [...groupBy(rules, ({ documentId, industry }) => `${documentId}\n${board.containments.rootOf(industry)}`).values()].flatMap((own) => {
      const [rule] = own
      if (rule === undefined) return []
      const industry = board.containments.rootOf(rule.industry)
      const ids = new Set(own.map(({ id }) => id))
      const resting = new Map<string, SideLayout>()
      for (const meeting of meetingsOf(board)) if (meeting.rules.some((met) => ids.has(met.rule.id))) for (const one of meeting.layouts) resting.set(`${one.layout.layoutId}\n${one.layout.documentId}`, one)
      const byDocument = groupBy([...resting.values()], ({ layout }) => layout.documentId)
      return [toConflict('expired', ['rules', industry, codeOf(rule.documentId)], {
        subject: { id: `industry:${industry}`, name: industry },
        sides: [...[...byDocument.values()].map((layouts) => layoutSide(board, layouts)), ruleSide(board, own)],
        waysOut: [], isConditional: false,
      })]
    })
    const ofPlans = [...board.documents.values()]
      .filter((document) => standingOf(document, undefined, board.asOf) === 'past-horizon')
      .flatMap((document) => {
        const layouts = board.layouts.filter(({ documentId }) => documentId === document.id)
        const rules = [...board.rules, ...board.unmatched].filter(({ documentId }) => documentId === document.id)
        const sides = [
          ...(layouts.length === 0 ? [] : [layoutSide(board, layouts.map((layout) => ({ layout, match: undefined, exceptedBy: undefined })))]),
          ...(rules.length === 0 ? [] : [ruleSide(board, rules)]),
        ]
        const subject = { id: document.id, name: document.shortTitle }
        return sides.length === 0 ? [] : [toConflict('expired', ['plan', codeOf(document.id)], { subject, sides, waysOut: [], isConditional: false })]
      })
    return [...ofRules, ...ofPlans]
  },
}
