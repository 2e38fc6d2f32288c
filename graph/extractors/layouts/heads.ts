/** Heads within a clause: 新型显示以合肥为核心; 低压电器以乐清柳市为核心. */
import type { Reader } from './clause-forms.ts'
import { isRegionalName } from './forms/regions.ts'
import { placesToEnd } from './forms/placed.ts'
import { listThings, readObject } from './objects.ts'
import { readPlaceGroup, type PlaceGroup } from './place-groups.ts'
import { fieldLabel, relationOf } from './predicate-reader.ts'
import { readPredicate } from './predicates.ts'
import { forming, headOf, region, roleMark } from './sentence-words.ts'
import type { Clause, Range, Sentence } from './sentence.ts'

const ground = /^[\u4e00-\u9fff]{0,8}?(?:基地|园区?|港|区|城)(?=为)/u
/** 磷化工方面, 新型储能产业布局上. */
const fieldNamed = /^(?:在)?([^，、]{2,12}?)(?:产业|领域)?(?:布局|发展)?(?:方面|上)$/u
/** 总体要求: a rubric of the plan, no trade. */
export const rubric = /(?:要求|目标|思路|原则|路径|举措|措施|格局|布局|方案|保障|机制|定位|方式|体系|分工|安排|空间|结构|范围|进度|时序)$/u
/** Towns and quarters are short: the word for the part follows soon. */
const longestTowns = 60

/** 乐清柳市、永嘉瓯北 before 为核心: places whose towns the gazetteer lacks, up to 为. */
export function readTownHead(sentence: Sentence, at: number, end: number): PlaceGroup | undefined {
  const until = sentence.topPositions('为', { start: at, end: Math.min(end, at + longestTowns) }).find((position) => headOf.test(sentence.normal.slice(position + 1, position + 24)))
  const places = until === undefined || sentence.mention(at) === undefined ? undefined : placesToEnd(sentence, at, until, 1)
  return places === undefined || until === undefined ? undefined : { start: at, end: until, places }
}

/** 陶瓷：, 新型储能产业布局上，: what the clauses behind speak of, where they name nothing else. */
export function labelOf(sentence: Sentence, clause: Clause): Range | undefined {
  const text = sentence.text(clause)
  if (sentence.mentionsIn(clause).length > 0 || fieldLabel.test(text) || rubric.test(text)) return undefined
  if (clause.mark === '：') return clause
  const named = clause.mark === '，' ? fieldNamed.exec(text) : null
  return named === null ? undefined : { start: clause.start, end: clause.start + named[1]!.length }
}

/** 陶瓷：以A、B为主: the label names the thing, where nothing else is named. */
export function sayLabel({ sentence, facts, label }: Reader): void {
  if (label !== undefined) facts.fallBackOn(listThings(sentence, label))
}

/** 以济南、青岛为重点的“鲁氢经济带”: a region's own name is no thing; the industry of the heading is, where the sentence names it. */
export function sayRegional({ sentence, facts, context }: Reader, object: Range): boolean {
  if (!isRegionalName(sentence.text(object))) return false
  const industry = (context.heading ?? '').replace(/(?:产业|行业)$/u, '')
  const at = industry.length < 2 ? -1 : sentence.normal.indexOf(industry)
  if (at >= 0) facts.say({ strong: [], weak: [{ start: at, end: at + industry.length }] }, 'develop')
  return true
}

/** 新型显示以合肥为核心; 培育以合肥为核心的新型显示产业集群. */
export function readInnerHead(reader: Reader, clause: Clause): boolean {
  const { sentence, facts, predicates } = reader
  for (const at of sentence.topPositions('以', clause)) {
    const group = at > clause.start ? readPlaceGroup(sentence, at + 1) : undefined
    if (group === undefined || group.places.length === 0) continue
    const after = sentence.normal.slice(group.end, clause.end)
    const skipped = ground.exec(after)?.[0].length ?? 0
    const known = { ...group, end: group.end + skipped }
    const head = roleMark.test(after.slice(skipped)) ? known : readTownHead(sentence, at + 1, clause.end)
    const role = head === undefined ? null : headOf.exec(sentence.normal.slice(head.end + 1, clause.end))
    if (head === undefined || role === null) continue
    facts.begin(head.places)
    reader.headOpen = true
    const behind = { start: head.end + 1 + role[0].length, end: clause.end }
    const maker = readPredicate(sentence, { start: clause.start, end: at })
    if (sentence.normal[behind.start] === '的' && sayRegional(reader, { start: behind.start + 1, end: behind.end })) return true
    if (sentence.normal[behind.start] === '的' && maker !== undefined) {
      facts.say(readObject(sentence, { ...maker, object: { start: behind.start + 1, end: behind.end } }), relationOf(maker.kind))
    } else {
      const object = maker === undefined ? { start: clause.start, end: at - (forming.exec(sentence.text({ start: clause.start, end: at }))?.[0].length ?? 0) } : maker.object
      if (!region.test(sentence.text(object))) facts.say({ strong: [], weak: listThings(sentence, object) }, 'develop')
      if (behind.end > behind.start) predicates.read(behind, false)
    }
    return true
  }
  return false
}
