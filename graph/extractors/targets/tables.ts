/** Tables of indicators: a name, a value now, a value to be reached. */
import type { Passage } from '#graph/domain/document.ts'
import { readCells } from '../structure/tables.ts'
import { toNormalForm } from '../text/normal-form.ts'
import type { TargetMention } from './mention.ts'
import { multipliers } from './units.ts'
import { industryOf } from './subjects.ts'
import type { Horizon } from './years.ts'

/** Columns counted from the right: cells at the left of a row are often lost. */
interface Layout { width: number; name: number; unit: number | undefined; values: { column: number; year: number }[] }

interface Value { printed: string; number: number; bound?: 'at-least' | 'about' | 'at-most'; isDrop: boolean; isGrowth: boolean; year?: number; exceeds: boolean; upper?: number }

const nameHeader = /指标|名称|项目|目标$/u
const unitHeader = /单位/u
const yearHeader = /(20\d\d)年?/u
const unitInName = /（([^（）]{1,12})）$/u
const valueCell = /^(?:(<|>|≤|≥|＜|＞|不低于|不超过|控制在|达到|超过|突破|约|增长|下降|提高|降低)*)(\d[\d,]*(?:\.\d+)?)(?:[—-](\d[\d,]*(?:\.\d+)?))?(%|个百分点|万亿|亿|万)?(以上|以下|左右|以内|及以上)?/u

const cellsOf = ({ text }: Passage): string[] => readCells(text).map((cell) => toNormalForm(cell.replace(/\s/gu, '')))

function readHeader(cells: readonly string[]): Layout | undefined {
  const values = cells.flatMap((cell, column) => {
    const year = yearHeader.exec(cell)?.[1]
    return year === undefined || /增速|增长|年均/u.test(cell) ? [] : [{ column: cells.length - column, year: Number(year) }]
  })
  const name = cells.findIndex((cell) => nameHeader.test(cell) && !yearHeader.test(cell))
  if (values.length === 0 || name < 0) return undefined
  const unit = cells.findIndex((cell) => unitHeader.test(cell))
  return { width: cells.length, name: cells.length - name, unit: unit < 0 ? undefined : cells.length - unit, values }
}

function readValue(cell: string): Value | undefined {
  const bare = cell.replace(/^[〔（【]+(?=[\d<>])/u, '')
  const found = valueCell.exec(bare)
  if (found === null) return undefined
  const [, sign = '', low, high, , word] = found
  const own = /（(20\d\d)年?）/u.exec(cell)?.[1]
  const bound = word === undefined ? (/≥|不低于|＞|>/u.test(sign) ? 'at-least' : /≤|不超过|控制在|<|＜/u.test(sign) ? 'at-most' : /约/u.test(sign) ? 'about' : undefined) : /以上/u.test(word) ? 'at-least' : word === '左右' ? 'about' : 'at-most'
  return {
    printed: bare.slice(sign.length, found[0].length - (word?.length ?? 0)), number: Number(low!.replace(/,/gu, '')), isDrop: /下降|降低/u.test(sign), isGrowth: /增长|提高/u.test(sign), exceeds: /超过|突破/u.test(sign),
    ...(high === undefined ? {} : { upper: Number(high.replace(/,/gu, '')) }), ...(bound === undefined ? {} : { bound }), ...(own === undefined ? {} : { year: Number(own) }),
  }
}

function toUnit(printed: string): { unit: string; factor: number | undefined; base: string } {
  const multiplier = Object.keys(multipliers).find((word) => printed.startsWith(word) && printed.length > word.length && !/^[瓦米克卡]/u.test(printed.slice(word.length)))
  return multiplier === undefined || /^千[瓦米克]/u.test(printed) ? { unit: printed, factor: undefined, base: printed } : { unit: printed, factor: multipliers[multiplier]!, base: printed.slice(multiplier.length) }
}

function readRow(passage: Passage, cells: readonly string[], layout: Layout, { start, end }: Horizon): TargetMention[] {
  const at = (fromRight: number): string => cells[cells.length - fromRight] ?? ''
  const printedName = at(layout.name)
  if (printedName === '' || !/[\p{Script=Han}A-Za-z]/u.test(printedName)) return []
  const printedUnit = (layout.unit === undefined ? '' : at(layout.unit)) || unitInName.exec(printedName)?.[1] || ''
  const subject = printedName.replace(unitInName, '').replace(/^[\d.]+[.、]?/u, '')
  const readings = layout.values.flatMap(({ column, year }) => {
    const value = readValue(at(column))
    return value === undefined ? [] : [{ value, year }]
  })
  const isBase = (year: number): boolean => (start === undefined ? layout.values.length > 1 && year === Math.min(...layout.values.map((one) => one.year)) && year !== end : year < start)
  const base = readings.find(({ year }) => isBase(year))
  return readings.filter(({ year }) => !isBase(year)).map(({ value, year }) => {
    const { unit, factor, base: unitBase } = toUnit(printedUnit === '' ? (/%$/u.test(value.printed) ? '%' : '') : printedUnit)
    const drops = value.isDrop || /(?:降低|下降|减少|降幅|下降率)$/u.test(subject)
    const grows = value.isGrowth || /(?:增长|增速|增长率|提高)$/u.test(subject)
    const comparator = value.upper !== undefined ? 'range' : drops ? 'drop' : grows ? 'growth' : value.exceeds ? 'exceed' : value.bound ?? 'reach'
    const industry = industryOf(undefined, subject)
    return {
      passageId: passage.id, subject, comparator, value: /%$/u.test(value.printed) && unit === '%' ? value.printed : value.printed + unit, number: value.number, year, isTable: true as const,
      ...(unit === '' ? {} : { unit }), ...(value.upper === undefined ? {} : { upper: value.upper }),
      ...(factor === undefined ? {} : { numberBase: Number((value.number * factor).toPrecision(12)), unitBase }),
      ...((comparator === 'drop' || comparator === 'growth') && value.bound !== undefined ? { bound: value.bound } : {}),
      ...(base === undefined ? {} : { base: base.value.number, baseYear: base.value.year ?? base.year }), ...(industry === undefined ? {} : { industry }),
    }
  })
}

/** The figures of one table; a table without a column of names and one of years gives none. A header may come back on a new page. */
export function readIndicatorTable(rows: readonly Passage[], horizon: Horizon): TargetMention[] {
  let layout: Layout | undefined
  return rows.flatMap((row) => {
    const cells = cellsOf(row)
    const header = readHeader(cells)
    if (header !== undefined) {
      layout = header
      return []
    }
    return layout === undefined ? [] : readRow(row, cells, layout, horizon)
  })
}
