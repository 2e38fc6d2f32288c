import { z } from 'zod'
import { DocumentId, IndustryId, TargetId } from '#graph/domain/ids.ts'
import { Comparator, Target } from '#graph/domain/target.ts'
import { Page, Quote, pageOf } from './common.ts'

const { order, subject, action, head, per, industry, bound, direction, value, upperValue, unit, year, yearFrom, baseValue, baseYear, relativeTo, printed } = Target.shape

/** What a figure is. Levels, growths, drops and ranks never stand in one series. */
export const TargetMeasure = z.enum(['level', 'growth', 'yearly-growth', 'drop', 'yearly-drop', 'rank']).meta({ id: 'TargetMeasure' })
export type TargetMeasure = z.infer<typeof TargetMeasure>

/** A figure that a plan sets, with the sentence that sets it; null is what the plan does not say. */
export const TargetItem = z
  .strictObject({
    id: TargetId,
    order,
    name: z.string().meta({ description: 'Subject and figure: 营业收入2.65万亿元' }),
    subject,
    comparator: Comparator,
    measure: TargetMeasure,
    bound: bound.unwrap().nullable(),
    direction: direction.unwrap().nullable(),
    value,
    upperValue: upperValue.unwrap().nullable(),
    unit: unit.unwrap().nullable(),
    year: year.unwrap().nullable(),
    yearFrom: yearFrom.unwrap().nullable(),
    isYearImplied: z.boolean().meta({ description: 'The year comes from the plan or the sentence before' }),
    baseValue: baseValue.unwrap().nullable(),
    baseYear: baseYear.unwrap().nullable(),
    relativeTo: relativeTo.unwrap().nullable(),
    printed,
    industry: industry.unwrap().nullable(),
    industryId: IndustryId.nullable().meta({ description: 'Of the printed industry, or else of the heading; there may be no page for it' }),
    action: action.unwrap().nullable(),
    head: head.unwrap().nullable(),
    per: per.unwrap().nullable(),
    isYearly: z.boolean().meta({ description: 'A growth or drop of each year' }),
    isRank: z.boolean(),
    isCap: z.boolean(),
    isTable: z.boolean(),
    quote: Quote,
  })
  .meta({ id: 'TargetItem' })
export type TargetItem = z.infer<typeof TargetItem>
export const TargetList = pageOf(TargetItem).meta({ id: 'TargetList' })

export const TargetQuery = Page.extend({
  document: DocumentId.optional(),
  industry: z.string().trim().min(1).max(100).optional().meta({ description: 'A part of the printed industry or of the heading: 钢铁 finds 钢铁行业' }),
  year: z.coerce.number().int().min(1990).max(2100).optional().meta({ description: 'Due year' }),
})
