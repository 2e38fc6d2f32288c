/** Lists with a marker behind them: 材料、设计、制造、封测等产业环节; 集A、B、C于一体; A、B、C产业链条; A、B、C一体化. */
import type { Range, Sentence } from '../../layouts/sentence.ts'
import type { FoundChain } from '../found-chain.ts'
import { followsProcess, isPlausible, listBefore, splitLinks, stageCount, withoutSubject } from '../lists.ts'
import { bodyTail, linkTail, wayTail } from '../vocabulary/markers.ts'

const marker = /环节|于一体|为一体|一体化|一体|产业链条?|链条|全过程|全流程|过程|全生命周期|全产业链|体系|阶段/gu
/** What stands between a list and its marker. */
const before = /(?:等)?(?:的)?(?:各个?|全|产业链条?|产业|重点|关键|主要|核心|重要|薄弱|细分|配套|上下游|完整的?|一体化的?|加工)*$/u
/** 采集、清洗、应用的数据产业链: whose chain it is. */
const namedChain = /的(?!产业|重点|关键|主要|核心|完整|各|全|一体化|加工)[^的、，；。]{2,8}$/u
/** 惠州、河源侧重铜箔: who does what. */
const assigned = /侧重|主攻|专注/u
const improved = /(?:化|替代|控制|优化|难题|短板)$/u
/** 从A、B到C, or a list behind 覆盖 or 集, that runs up to its marker. */
/** 完善A、B、C等环节: what is to be made whole is a chain in its order. */
const made = /(?:完善|健全|补齐|补强|畅通|做优|做强|提升)$/u
const opened = /(?:覆盖|涵盖|贯穿|贯通|囊括|打通|包含|集)[^，。；]*$/u

/** 补齐A、B等薄弱环节: what is wanting, in no order. */
const lacking = /薄弱|短板|缺失|断点|堵点/u
/** 打通A、B、C全链条. */
const whole = /(?:打通|贯通|畅通|构建|建立|形成|完善|健全|提升|推动|延展|打造)$/u

/** 粮油、果蔬等行业: trades, no links. */
const gathered = /等|行业|领域|企业/u

type Strength = 'link' | 'body' | 'way'
const strengthOf = (tail: string): Strength | undefined => (linkTail.test(tail) ? 'link' : bodyTail.test(tail) ? 'body' : wayTail.test(tail) ? 'way' : undefined)

function toChain(links: string[], strength: Strength, { opening, text, lead, marker: word }: { opening: string; text: string; lead: string; marker: string }): FoundChain | undefined {
  if (!isPlausible(links)) return undefined
  const isOpened = opened.test(opening)
  const stages = stageCount(links)
  const isMostlyStages = stages * 2 >= links.length && stages >= 2
  if (strength === 'link') {
    const isLack = lacking.test(lead)
    if (links.some((link) => improved.test(link) || assigned.test(link)) || /方面|领域|行业$/u.test(text)) return undefined
    return { segments: links, isOrdered: !isLack && (isOpened || made.test(opening)) || (stages === links.length && followsProcess(links)) }
  }
  const isWhole = strength === 'way' && links.length >= 3 && (stages > 0 || /完整/u.test(lead)) && !links.some((link) => gathered.test(link)) && !/等/u.test(lead) && (/全$|完整/u.test(lead) || word.startsWith('全')) && whole.test(opening)
  if (isMostlyStages || isWhole || (isOpened && links.length >= 3 && strength === 'way')) return { segments: links, isOrdered: true }
  return undefined
}

/** 家电注塑、钣金加工环节向外转移: what is to go is no chain. */
const leaves = /^环节(?:以|之)?外|^[^。；]{0,24}(?:转移|退出|搬迁|搬出|疏解|淘汰|关停|外迁|迁出|迁往)/u

/** 由加工制造向研发设计、品牌培育等环节延伸: what is left behind is a link too. */
function linksOf(sentence: Sentence, range: Range, industry: string | undefined): string[] {
  const text = sentence.text(range)
  const last = sentence.topPositions('、', range).at(-1)
  const upTo = last === undefined ? null : /^([^、]{2,12})到([^、的]{2,12})$/u.exec(sentence.text({ start: last + 1, end: range.end }))
  if (upTo !== null && !/[达得]$/u.test(upTo[1]!)) return [...splitLinks(sentence, { start: range.start, end: last! }), upTo[1]!, upTo[2]!]
  const moved = /(?:由|从)([^、]{2,10})向/u.exec(text) ?? /^([^、]{2,10})向/u.exec(text)
  if (moved === null) return withoutSubject(splitLinks(sentence, range), industry)
  return [moved[1]!, ...splitLinks(sentence, { start: range.start + moved.index + moved[0].length, end: range.end })]
}

/** 涵盖A、B、综合服务的低空经济产业链: what the chain is called is no part of its last link. */
const withoutHead = (links: readonly string[]): string[] => links.map((link, index) => (index === links.length - 1 ? link.replace(/(?<=.{2})的[^的]{2,8}$/u, '') : link))

/** Every list of the sentence that a marker follows. */
export function readMarked(sentence: Sentence, industry: string | undefined): FoundChain[] {
  const found: FoundChain[] = []
  let done = 0
  for (const { 0: word, index } of sentence.normal.matchAll(marker)) {
    if (index < done || (word.startsWith('产业链') && sentence.normal.startsWith('环节', index + word.length))) continue
    const lead = before.exec(sentence.normal.slice(Math.max(0, index - 16), index))?.[0] ?? ''
    const owner = namedChain.exec(sentence.normal.slice(Math.max(0, index - 12), index))?.[0]
    const end = owner !== undefined ? index - owner.length : sentence.normal[index - lead.length - 1] === '、' ? index : index - lead.length
    const strength = owner !== undefined && word.startsWith('产业链') ? 'way' : strengthOf(sentence.normal.slice(end, index + word.length + 2))
    const range: Range | undefined = strength === undefined ? undefined : listBefore(sentence, end)
    if (range === undefined || sentence.normal[range.end - 1] === '、' || !sentence.text(range).includes('、')) continue
    if (strength === 'link' && leaves.test(sentence.normal.slice(index))) continue
    const opening = sentence.normal.slice(Math.max(0, range.start - 4), range.start)
    const links = opened.test(opening) ? withoutHead(linksOf(sentence, range, industry)) : linksOf(sentence, range, industry)
    const chain = toChain(links, strength!, { opening, text: sentence.text(range), lead, marker: word })
    if (chain === undefined) continue
    found.push(chain)
    done = index + word.length
  }
  return found
}
