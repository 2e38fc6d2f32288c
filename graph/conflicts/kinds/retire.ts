/** 布局与退出冲突: a city is to develop what a rule of another document retires there. */
import type { ConflictBoard } from '../board.ts'
import { type Conflict, type KindOfConflict, codeOf, layoutSide, ruleSide, toConflict } from '../conflict.ts'
import { layoutPairs } from '../layout-pairs.ts'
import { type Meeting, meetingsOf } from '../meetings.ts'
import { waysOutOf } from '../ways-out.ts'

const isSoft = ({ rules }: Meeting): boolean => rules.filter(({ bearing }) => bearing === 'retires').every(({ rule }) => rule.stated.force !== undefined)

/** The meetings in which a rule retires what is laid out, as conflicts; also those of one document with itself. */
export function retirements(board: ConflictBoard, kind: Conflict['kind'], isWanted: (layoutDocument: string, ruleDocument: string) => boolean): Conflict[] {
  return meetingsOf(board).flatMap((meeting) => {
    const firing = meeting.rules.filter(({ bearing }) => bearing === 'retires')
    const [layout, rule] = [meeting.layouts[0]?.layout, firing[0]?.rule]
    if (layout === undefined || rule === undefined || !isWanted(layout.documentId, rule.documentId)) return []
    return [toConflict(kind, [codeOf(meeting.cityId), meeting.industry, codeOf(layout.documentId), codeOf(rule.documentId)], {
      subject: { id: `industry:${meeting.subject}`, name: meeting.subject },
      sides: [layoutSide(board, meeting.layouts), ruleSide(board, firing.map((met) => met.rule))],
      waysOut: waysOutOf(firing),
      isConditional: isSoft(meeting),
    })]
  })
}

export const retire: KindOfConflict = {
  kind: 'retire',
  find: (board) => [
    ...retirements(board, 'retire', (layouts, rules) => layouts !== rules),
    ...layoutPairs(board, 'retire', 'retire', (develop, against) => develop.documentId !== against.documentId),
  ],
}
