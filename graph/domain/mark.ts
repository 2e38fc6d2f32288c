import { z } from 'zod'
import { MarkId } from './ids.ts'

/** What a person decided about a gap (招商对象) or a conflict. */
export const gapStatuses = ['todo', 'contacted', 'dropped'] as const
export const conflictStatuses = ['open', 'checked', 'no-conflict', 'accepted'] as const
export const MarkStatus = z.enum([...gapStatuses, ...conflictStatuses, 'removed'])
export type MarkStatus = z.infer<typeof MarkStatus>
export const markStatusNames: Readonly<Record<MarkStatus, string>> = {
  todo: '待联系', contacted: '已联系', dropped: '不再跟进', open: '待核', checked: '已核', 'no-conflict': '不冲突', accepted: '接受', removed: '取消标记',
}

/** What a mark is about: a gap or a conflict, by its id, which stays the same when documents are read anew. */
export const MarkSubject = z.string().max(600).regex(/^(?:gap|conflict):[a-z-]+:\S+$/u, { error: 'a mark is about a gap or a conflict; its id reads like gap:missing:segment:集成电路:靶材' })

const line = (most: number) => z.string().trim().max(most)

/**
 * 标记: one entry of what somebody decided, and when. Entries are added and never changed: the last of a subject counts,
 * and taking one back is another entry. Documents and reference data may be read anew without touching them.
 */
export const Mark = z.strictObject({
  id: MarkId,
  subjectId: MarkSubject,
  subjectName: line(300).min(1).meta({ description: 'What the subject was called then, should it be gone' }),
  status: MarkStatus,
  note: line(4_000),
  partner: line(200).meta({ description: 'Whom to invite or talk to, as the team names it; empty when nobody yet' }),
  by: line(60).meta({ description: 'Who wrote it; empty when nobody said' }),
  at: z.iso.datetime().meta({ unit: 'UTC' }),
})
export type Mark = z.infer<typeof Mark>
