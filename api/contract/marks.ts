import { z } from 'zod'
import { Mark, MarkStatus, MarkSubject } from '#graph/domain/mark.ts'
import { pageOf, Page } from './common.ts'

const Entry = Mark.meta({ id: 'Mark' })

/** The last entry about a subject, with the entries before it, the newest first. */
export const MarkItem = Mark.extend({ history: z.array(Entry) }).meta({ id: 'MarkItem' })
export type MarkItem = z.infer<typeof MarkItem>
export const MarkList = pageOf(MarkItem).meta({ id: 'MarkList' })

export const MarkQuery = Page.extend({
  subject: z.enum(['gap', 'conflict']).optional().meta({ description: 'Marks of gaps (招商对象) or of conflicts' }),
  status: MarkStatus.optional(),
})
export const MarkParams = z.strictObject({ subjectId: MarkSubject })

const { subjectName, note, partner, by } = Mark.shape
/** What is said of a subject; the last word counts. `removed` takes the mark back. */
export const MarkInput = z.strictObject({ subjectName, status: MarkStatus, note: note.default(''), partner: partner.default(''), by: by.default('').meta({ description: 'Taken from the session where one is needed' }) })
export type MarkInput = z.input<typeof MarkInput>

/** Whether one may write, and as whom. */
export const SessionState = z
  .strictObject({
    writing: z.enum(['open', 'code', 'closed']).meta({ description: 'Everybody on this machine; who signs in; nobody' }),
    by: z.string().nullable().meta({ description: 'Who has signed in' }),
  })
  .meta({ id: 'SessionState' })
export type SessionState = z.infer<typeof SessionState>
export const SignIn = z.strictObject({ code: z.string().min(1).max(200), by: by.min(1) })
