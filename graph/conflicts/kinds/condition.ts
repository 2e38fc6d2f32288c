/** 布局与禁限冲突: a city is to develop what is allowed only under a condition: a ban on new capacity, a limit, a replacement, a threshold. */
import { type KindOfConflict, codeOf, layoutSide, ruleSide, toConflict } from '../conflict.ts'
import { layoutPairs } from '../layout-pairs.ts'
import { meetingsOf } from '../meetings.ts'
import { waysOutOf } from '../ways-out.ts'

export const condition: KindOfConflict = {
  kind: 'condition',
  find: (board) => [
    ...meetingsOf(board).flatMap((meeting) => {
      const binding = meeting.rules.filter(({ bearing }) => bearing === 'binds')
      const [layout, rule] = [meeting.layouts[0]?.layout, binding[0]?.rule]
      if (layout === undefined || rule === undefined) return []
      return [toConflict('condition', [codeOf(meeting.cityId), meeting.industry, codeOf(layout.documentId), codeOf(rule.documentId)], {
        subject: { id: `industry:${meeting.subject}`, name: meeting.subject },
        sides: [layoutSide(board, meeting.layouts), ruleSide(board, binding.map((met) => met.rule))],
        waysOut: waysOutOf(binding),
        isConditional: true,
      })]
    }),
    ...layoutPairs(board, 'condition', 'limit', (develop, against) => develop.documentId !== against.documentId),
  ],
}
