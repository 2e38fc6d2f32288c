import type { TargetMention } from '#graph/extractors/targets/mention.ts'
import { multipliers } from '#graph/extractors/targets/units.ts'
import { type NodeProperties, toProperties } from '#graph/queries/properties.ts'

/** Decimal places that binary multiplication leaves behind are gone after so many digits. */
const exactDigits = 12

/** A figure as the graph keeps it: 万 and 亿 multiplied out of every value, the printed words kept. */
export function toTargetProperties(id: string, order: number, mention: Omit<TargetMention, 'passageId'> & { industryId: string | undefined }): NodeProperties {
  const { value: printed, number, numberBase, upper, upperBase, unit, unitBase, base, ...more } = mention
  const isMultiplied = numberBase !== undefined
  return toProperties({
    id,
    name: `${mention.subject}${printed}`,
    order,
    printed,
    value: numberBase ?? number,
    upperValue: upperBase ?? upper,
    unit: isMultiplied ? unitBase : unit,
    baseValue: base === undefined ? undefined : multiplied(base, unit, unitBase),
    ...more,
  })
}

/** A value in the printed unit, in the unit without 万 and 亿. */
function multiplied(value: number, unit: string | undefined, unitBase: string | undefined): number {
  const factor = unit === undefined || unitBase === undefined ? undefined : multipliers[unit.slice(0, unit.length - unitBase.length)]
  return factor === undefined ? value : Number((value * factor).toPrecision(exactDigits))
}
