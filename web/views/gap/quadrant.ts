/** Segments seen from a city, by quadrant: planned or not, with something related there or not. */
import type { CityFitList } from '#api/contract/gaps.ts'
import type { FitQuadrant } from '#graph/domain/gap.ts'
import { toTsv } from '#web/state/tsv.ts'
import { nearnessNames, quadrantOrder, quadrantWords, stageNames, stageOrder } from '#web/wording.ts'

export type SeenSegment = CityFitList['segments'][number]

const fitOf = ({ chainFit }: SeenSegment): number => chainFit.fit ?? 0
/** The best fitting first, then those with more related segments present. */
const byFit = (a: SeenSegment, b: SeenSegment): number => fitOf(b) - fitOf(a) || b.chainFit.present.length - a.chainFit.present.length

export interface Quadrant {
  key: FitQuadrant
  segments: readonly SeenSegment[]
}

/** All four, also empty ones, in the order 成链, 孤立布局, 可补链, 距离远. */
export const toQuadrants = (segments: readonly SeenSegment[]): Quadrant[] =>
  quadrantOrder.map((key) => ({ key, segments: segments.filter(({ quadrant }) => quadrant === key).toSorted(byFit) }))

export const isQuadrant = (text: string | null): text is FitQuadrant => text !== null && Object.hasOwn(quadrantWords, text)

export const seenColumns: Record<string, (segment: SeenSegment) => string | number> = {
  segment: ({ name }) => name,
  chain: ({ chain }) => chain.name,
  stage: ({ stage }) => stageOrder.indexOf(stage),
  fit: (segment) => segment.chainFit.fit ?? -1,
  carriers: ({ carriers }) => carriers.length,
  elsewhere: ({ elsewhere }) => elsewhere.length,
}

export function quadrantTsv(cityName: string, segments: readonly SeenSegment[]): string {
  const head = ['城市', '产业链', '环节', '阶段', '象限', '已有/全部相关环节', '链条契合', '本市已有的相关环节', '本市布局', '省内其他承担的市']
  const lines = segments.map((segment) => [
    cityName, segment.chain.name, segment.name, stageNames[segment.stage], quadrantWords[segment.quadrant].name, `${String(segment.chainFit.present.length)} / ${String(segment.chainFit.related)}`,
    segment.chainFit.fit === null ? '' : String(Number(segment.chainFit.fit.toFixed(3))), segment.chainFit.present.map(({ name, nearness }) => (nearness === 'direct' ? name : `${name}（${nearnessNames[nearness]}）`)).join('、'),
    segment.carriers.map(({ product }) => product.name).join('、'), segment.elsewhere.map(({ name }) => name).join('、'),
  ])
  return toTsv(head, lines)
}
