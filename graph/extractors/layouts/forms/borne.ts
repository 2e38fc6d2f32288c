/** Things said to be somewhere: X由A、B承担; X只在A、B两大集群内新增; X依托A、B的Y. */
import type { Place } from '#graph/places/gazetteer.ts'
import type { Fact } from '../facts.ts'
import { listThings } from '../objects.ts'
import { readPlaceGroup, type PlaceGroup } from '../place-groups.ts'
import { readPredicate } from '../predicates.ts'
import type { Clause, Range, Sentence } from '../sentence.ts'
import { placesToEnd } from './placed.ts'

const carriers = /^(?:等地)?(?:共同|分别|主要|重点|联合|协同|集中)*(?:承担|承载|承接|承制|生产|配套|布局|供应|保障供应|发展|制造|为主(?:承担|生产|布局)?)$/u
const sited = /^(?:等地|[两三四五六七八九十]大?个?[\u4e00-\u9fff]{0,4}(?:集群|片区|基地|园区|区域))?(?:范围)?[内上中]?(?:集中|重点|优先|适度|统一|合理)*(?:新增|布局|建设|发展|新建|落户|集聚|扩建|布点)$/u
const only = /(?:只能|只|仅|仅能|主要|重点|集中|原则上|统一)*在$/u
const opener = /^(?:其中|同时|此外|新建|新增|拟建|各类|一批)+/u
/** 氢能装备环节, 钢铁新增产能. */
const leftOver = /(?:等)?(?:的)?(?:新增)?(?:产能|环节|工序|项目|业务)$/u
/** 日常工作由青岛市承担: an office, no thing. */
const office = /工作|经费|会务|任务|管理|职责|费用|资金|统筹|协调|考核|监督|审批|落实|会议|论坛|活动|赛事|责任/u
/** 制氢环节, 菱镁产业: what stands before 依托. */
const trade = /(?:产业|环节|领域|板块|制造业?|集群|材料|装备|产品|加工)$/u
const based = /(?:主要|重点)?依托$/u
/** 三个园区, 的焦炉煤气: what the base is, or has. */
const basis = /^(?:$|的|等|[两三四五六七八九十]个)/u

const factsOf = (places: readonly Place[], things: readonly Range[]): Fact[] => places.flatMap((place) => things.map((thing): Fact => ({ place, thing, relation: 'develop' })))

/** The things before `at`, when no place is among them and nobody does anything there. */
function thingsBefore(sentence: Sentence, clause: Clause, at: number): Range[] {
  const start = clause.start + (opener.exec(sentence.text(clause))?.[0].length ?? 0)
  const range = { start, end: at }
  if (at - start < 2 || sentence.mentionsIn(range).length > 0 || office.test(sentence.text(range)) || readPredicate(sentence, range) !== undefined) return []
  const spared = leftOver.exec(sentence.text(range))
  return listThings(sentence, spared === null || spared.index < 2 ? range : { start, end: start + spared.index })
}

/** The places from `at` on, unknown quarters among them, and where they end. */
function placesFrom(sentence: Sentence, at: number, end: number): PlaceGroup | undefined {
  const group = readPlaceGroup(sentence, at)
  return group === undefined || group.places.length === 0 || group.end > end ? undefined : group
}

/** X由A、B承担; X只在A、B内新增. */
export function readBorne(sentence: Sentence, clause: Clause): Fact[] | undefined {
  for (const at of sentence.topPositions('由在', clause)) {
    const group = at > clause.start + 1 ? placesFrom(sentence, at + 1, clause.end) : undefined
    if (group === undefined) continue
    const behind = sentence.normal.slice(group.end, clause.end)
    const isBy = sentence.normal[at] === '由'
    if (!(isBy ? carriers : sited).test(behind)) continue
    const end = isBy ? at : clause.start + only.exec(sentence.normal.slice(clause.start, at + 1))!.index
    const things = thingsBefore(sentence, clause, end)
    if (things.length > 0) return factsOf(group.places, things)
  }
  return undefined
}

/** 菱镁产业依托A、B，: the trade counts where nothing else is named. */
export function readBased(sentence: Sentence, clause: Clause): { places: readonly Place[]; things: Range[] } | undefined {
  for (const at of sentence.topPositions('依', clause)) {
    if (sentence.normal[at + 1] !== '托' || at < clause.start + 2) continue
    const base = based.exec(sentence.normal.slice(clause.start, at + 2))!
    const start = clause.start + (opener.exec(sentence.text(clause))?.[0].length ?? 0)
    const group = placesFrom(sentence, at + 2, clause.end)
    const until = group === undefined ? -1 : basis.test(sentence.normal.slice(group.end, clause.end)) ? group.end : -1
    const places = until > 0 ? group!.places : placesToEnd(sentence, at + 2, clause.end)
    if (places === undefined || !trade.test(sentence.normal.slice(start, clause.start + base.index))) continue
    const things = thingsBefore(sentence, clause, clause.start + base.index)
    if (things.length > 0) return { places, things }
  }
  return undefined
}
