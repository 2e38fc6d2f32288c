/** A figure of a plan in words: the printed number with how it binds (2.65万亿元, 28% 以上, 年均增长 7% 以上). */
import type { TargetPoint, TargetSeries } from '#api/contract/target-series.ts'
import type { TargetItem, TargetMeasure } from '#api/contract/targets.ts'

type Figure = Pick<TargetPoint, 'comparator' | 'bound' | 'direction' | 'isCap' | 'printed'> & Pick<TargetItem, 'unit' | 'relativeTo'>

const boundWords = { 'at-least': '以上', about: '左右', 'at-most': '以内' } as const
const bounded = (figure: string, bound: keyof typeof boundWords | null): string => (bound === null ? figure : `${figure} ${boundWords[bound]}`)

const isShare = (unit: string | null): boolean => unit === '%' || unit?.includes('百分点') === true
const growthVerb = (unit: string | null): string => (unit?.includes('百分点') === true ? '提高' : '增长')

export function figureWords(figure: Figure, measure: TargetMeasure): string {
  const { comparator, bound, direction, isCap, printed, unit, relativeTo } = figure
  if (measure === 'rank') return `${relativeTo ?? ''}${printed}`
  const whose = relativeTo === null ? '' : `较${relativeTo} `
  const yearly = measure === 'yearly-growth' || measure === 'yearly-drop' ? '年均' : ''
  if (comparator === 'growth') return `${whose}${yearly}${growthVerb(unit)} ${bounded(printed, bound)}`
  if (comparator === 'drop') return `${whose}${yearly}${isShare(unit) ? '下降' : '减少'} ${bounded(printed, bound)}`
  if (direction === 'down') return `${whose}降至 ${bounded(printed, bound)}`
  if (isCap) return `控制在 ${printed} 以内`
  switch (comparator) {
    case 'at-least':
    case 'about':
    case 'at-most':
      return whose + bounded(printed, comparator)
    case 'exceed':
      return `${whose}超过 ${printed}`
    case 'range':
      return whose + printed
    default:
      return `${whose}达到 ${printed}`
  }
}

const perWords: Readonly<Record<string, string>> = { year: '每年', quarter: '每季度', month: '每月' }

/** What is counted, with the verb that acts on it: 新培育专精特新企业（每年）, 园区 · 规模以上工业增加值增速. */
export function subjectWords({ subject, action, head, per }: Pick<TargetSeries, 'subject' | 'action' | 'head' | 'per'>): string {
  const often = per === null ? '' : `（${perWords[per] ?? `每个${per}`}）`
  return `${head === null ? '' : `${head} · `}${action ?? ''}${subject}${often}`
}

const wan = 10_000
const yi = 100_000_000

/** A value that the plan prints only in a table's head unit, in a reader's unit: 1100000000000 元 is 11000亿元. */
export function valueWords(value: number, unit: string | null): string {
  const [share, size] = Math.abs(value) >= yi ? [value / yi, '亿'] : Math.abs(value) >= wan ? [value / wan, '万'] : [value, '']
  return `${String(Number(share.toPrecision(6)))}${size}${unit ?? ''}`
}

export const measureNames: Record<TargetMeasure, string> = {
  level: '水平', growth: '增幅', 'yearly-growth': '年均增幅', drop: '降幅', 'yearly-drop': '年均降幅', rank: '位次',
}
