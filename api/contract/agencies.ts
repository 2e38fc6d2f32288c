import { z } from 'zod'
import { AgencyId, TaskId } from '#graph/domain/ids.ts'
import { NodeRef, Quote, pageOf } from './common.ts'

export const AgencySummary = z
  .strictObject({
    id: AgencyId,
    name: z.string(),
    leadCount: z.int().meta({ description: 'Tasks it leads' }),
    supportCount: z.int().meta({ description: 'Tasks it supports' }),
  })
  .meta({ id: 'AgencySummary' })
export type AgencySummary = z.infer<typeof AgencySummary>
export const AgencyList = pageOf(AgencySummary).meta({ id: 'AgencyList' })

/** A task with all its agencies, in the printed order. */
export const AgencyTask = z
  .strictObject({
    id: TaskId,
    name: z.string().meta({ description: 'The heading, or the sentence where a heading has several tasks' }),
    section: z.string().nullable().meta({ description: 'The heading above it' }),
    wording: z.string().nullable().meta({ description: 'The words that bind the leading agencies: 牵头' }),
    leads: z.array(NodeRef),
    supports: z.array(NodeRef),
    isLeadOpen: z.boolean().meta({ description: 'The list of leading agencies ends in 等' }),
    isSupportOpen: z.boolean().meta({ description: 'The list of supporting agencies ends in 等' }),
    quote: Quote,
  })
  .meta({ id: 'AgencyTask' })
export type AgencyTask = z.infer<typeof AgencyTask>

/** An agency with its tasks, in the order of the documents. */
export const AgencyDetail = AgencySummary.extend({
  aliases: z.array(z.string()),
  led: z.array(AgencyTask),
  supported: z.array(AgencyTask),
}).meta({ id: 'AgencyDetail' })
export type AgencyDetail = z.infer<typeof AgencyDetail>
