/** What may stand before the places of a clause, and what role it gives them. */
import type { PlaceMention } from '#graph/places/mentions.ts'
import type { Clause, Range, Sentence } from './sentence.ts'

/**
 * `subject`: they act, or are made to act. `head`: 以X为核心. `site`: 在X布局. `remade`: 将X打造为. `except`: 除X外.
 * `base`: 依托X. `zone`: 聚焦X, and nothing behind.
 */
export type LeadMode = 'subject' | 'head' | 'site' | 'remade' | 'except' | 'base' | 'zone'

export interface Lead {
  at: number
  mode: LeadMode
  /** 支持, 推动: the places are helped to do what follows. */
  isCausative: boolean
}

const opener = /^(?:第[一二三四五六七八九十\d]{1,3}条\s*|(?:兵团)?第[一二三四五六七八九十]{1,3}师(?=[\u4e00-\u9fff]{2})|[（(]?[\d一二三四五六七八九十]{1,3}[）).、]\s*|[①-⑩]\s*|其中|同时|此外|另外|首先|其次|再次|最后|[一二三四五六七八九]是|一方面|另一方面|“[^”]{1,8}”(?:即|是指|指)|(?:到|至)?\d{4}年(?:年?底|末)?(?:前|之前)?(?:，)?|力争|“十[三四五六]五”(?:期间|时期|末|规划期)?|规划期内|近期|中期|远期|只(?=在)|仅(?=在)|未来[\d一二三五十]+年|重点|主要|优先|积极|大力|着力|进一步|有序|逐步|加快|规划|明确|确定|统筹|选择|省内|我省|全省|我区|具备条件的|有条件的|以及|并|和|及|——|—|·|●|▪)/u
const causative = /^(?:重点支持|鼓励和支持|支持和鼓励|支持|鼓励|引导|推动|推进|指导|促进|协调|组织|助力|帮助|辐射带动|引领带动|示范带动|引领|带动|辐射|联动|联合|携手|会同|联手|牵引|允许|要求|倒逼)/u
const modes: readonly (readonly [RegExp, LeadMode])[] = [
  [/^对于?/u, 'subject'], [/^(?:要)?以/u, 'head'], [/^(?:布局)?(?:在|于)|^到(?=[^，\d]{2,24}(?:投资|设立|兴办|建设))/u, 'site'], [/^(?:将|把)/u, 'remade'], [/^除了?/u, 'except'], [/^(?:重点)?(?:依托|立足于?|发挥)/u, 'base'], [/^(?:聚焦|突出|锁定|覆盖|涵盖|涉及)/u, 'zone'],
]
const scope = /^(?:[^，；：“”（）]{1,20}|“[^”]{1,8}”)的$/u
/** 沿A—B走廊，; 串起A、B，: what is done there follows. */
const alongPlaces = /^(?:沿着?|串起|串联起?|贯通|贯穿)/u
/** 中国—马来西亚钦州产业园区: the partner of a park. */
const partner = /^中国[—－-][\u4e00-\u9fff]{2,5}$/u
const landscapeScope = /^[^，、；：“”（）]{0,12}(?:流域|沿线|沿岸|岸线|片区|区域|范围内?|以内|以外|一带|境内|周边|库区|湖区)的$/u
/** 两江新区、: areas the gazetteer does not know, listed before places it does. */
const otherAreas = /^(?:[\u4e00-\u9fff]{2,8}?(?:新区|高新区|经开区|示范区|开发区|自贸区|科[学技]城|大学城|[谷岛]|保税区|合作区|经济区|投资区|园区|港区|镇|街道)(?:、|和|与|及))+$|^[\u4e00-\u9fff]{1,3}[湾江湖岛]$/u
/** 准东、: short names the gazetteer does not know, before places it does. */
const unknownNames = /^(?:[\u4e00-\u9fff]{2,4}(?:、|以及|和))+$/u
const regionName = /^[\u4e00-\u9fff]{2,10}(?:地区|片区|山区|盆地|流域|平原|城市群|都市圈|经济圈|沿线|沿岸|两岸|岸线|范围内|保护区|库区|林区|腹地|高原|走廊|组团|板块|经济带|区域)：?$/u
const naming = /^(?:“?[^，、”]{1,6}”?(?:即|是指|是|为|指|包括|，|：|—)+|[^，、；：]{2,16}(?:包括|包含|涵盖))$/u

/** 湖北省汉江沿线的仙桃市, 汕头练江流域的潮阳区: where the places begin that a wider place and a landscape only locate. */
export function behindScope(sentence: Sentence, here: PlaceMention, end: number): number | undefined {
  const next = sentence.mentions.find(({ start }) => start > here.start)
  if (next === undefined || next.end > end) return undefined
  const gap = sentence.normal.slice(here.end, next.start)
  if (/^(?:以及|及|和)(?:周边|毗邻|相邻|邻近|附近)的$/u.test(gap)) return undefined
  return (here.place?.kind === 'province' ? scope : landscapeScope).test(gap) ? next.start : undefined
}

/** 对标合肥高新区: those that are looked up to do nothing here. */
const model = /^(?:要)?(?:对标|对照|比照|借鉴|学习)/u

/** What stands before the first place of a clause; undefined when the places are not at its head. */
export function readLead(sentence: Sentence, clause: Clause | Range): Lead | undefined {
  if (model.test(sentence.text(clause))) return undefined
  let at = clause.start
  let mode: LeadMode = 'subject'
  let isCausative = false
  while (at < clause.end) {
    const here = sentence.mention(at)
    if (here !== undefined) {
      return { at: behindScope(sentence, here, clause.end) ?? at, mode, isCausative }
    }
    const text = sentence.normal.slice(at, Math.min(clause.end, at + 24))
    const cause = causative.exec(text)
    if (cause !== null && mode === 'subject') {
      isCausative = true
      at += cause[0].length
      continue
    }
    const marked: (typeof modes)[number] | undefined = mode === 'subject' ? modes.find(([pattern]) => pattern.test(text)) : undefined
    if (marked !== undefined) {
      mode = marked[1]
      at += marked[0].exec(text)![0].length
      continue
    }
    const along = mode === 'subject' ? alongPlaces.exec(text)?.[0].length ?? 0 : 0
    if (along > 0 && sentence.mention(at + along) !== undefined) return { at: at + along, mode: 'site', isCausative }
    const opened = opener.exec(text)
    if (opened !== null && mode === 'subject') {
      at += opened[0].length
      continue
    }
    const first = sentence.mentions.find(({ start, end }) => start > at && end <= clause.end)
    if (first === undefined) return undefined
    const gap = sentence.normal.slice(at, first.start)
    if (mode !== 'subject' && unknownNames.test(gap)) return { at: first.start, mode, isCausative }
    if (scope.test(gap) || partner.test(gap) || regionName.test(gap) || naming.test(gap) || otherAreas.test(gap)) return { at: first.start, mode, isCausative }
    return undefined
  }
  return undefined
}
