/** Places in brackets behind things: 智能家电（合肥、滁州）; and things in brackets behind places. */
import type { LayoutRelation } from '#graph/domain/layout.ts'
import type { Fact } from '../facts.ts'
import { listThings } from '../objects.ts'
import { readPlaceGroup } from '../place-groups.ts'
import { readPredicate } from '../predicates.ts'
import { placesInside } from './place-brackets.ts'
import type { Range, Sentence } from '../sentence.ts'

/** 沿海三市（A、B）： the bracket explains a region, the region is no thing. */
const region = /(?:[一二两三四五六七八九十]+[市县区州]|沿海|沿江|地区|片区|城市|城市群|都市圈|经济圈|板块|组团|[核翼极圈]”?)$/u
const organisations = /^[^。；]{0,60}?等[^，、。；]{0,10}(?:企业|公司|单位|高校|院校|机构)/u
/** A list of glossed places may be the subject: 和田（铅锌矿）、若羌县（锂矿）加快勘查开发. */
const acts = /^(?:等|加快|重点|大力|积极|错位|分别|协同|联动|有序|稳步|着力|要|应|纳入|列入|列为|入选|实施|开展|持续|进一步|提升|率先|[两三四五六七八九十]+[个大])/u
const company = /(?:集团|股份|公司|有限|厂)(?:$|、)/u
const goesOn = /^(?:[、，；：。！？]|等|和|及|与|以及|$)/u

/** 徐州空港产业园（无人机、通航服务）: a facility between the place and its bracket. */
const facilityName = /^[^，、；：。和及与]{2,12}(?:产业园区?|工业园区?|园区?|基地|产业城|新城|科学城|[谷港区])$/u

interface Bracket extends Range { open: number }

/** Brackets that hold `content` and stand before a mark or the end. */
function brackets(sentence: Sentence, mayAct = false): Bracket[] {
  const found: Bracket[] = []
  for (const open of sentence.topPositions('（', { start: 0, end: sentence.normal.length })) {
    const close = sentence.closing(open)
    if (close !== undefined && (goesOn.test(sentence.normal.slice(close + 1, close + 3)) || (mayAct && found.length > 0 && acts.test(sentence.normal.slice(close + 1, close + 4))))) found.push({ open, start: open + 1, end: close })
  }
  return found
}

/** Where the things in front of a bracket begin: behind the last ； or the bracket before. */
function thingsBefore(sentence: Sentence, from: number, open: number): Range {
  const breaks = sentence.topPositions('；。：，', { start: from, end: open })
  return sentence.trim({ start: (breaks.at(-1) ?? from - 1) + 1, end: open })
}

/**
 * 智能家电（合肥、滁州、芜湖）；显示面板（合肥新站高新区）.
 *
 * @returns the facts, and the positions of the brackets they were read from
 */
export function readBracketed(sentence: Sentence): { facts: Fact[]; used: number[] } {
  const facts: Fact[] = []
  const used: number[] = []
  let from = 0
  for (const { open, start, end } of brackets(sentence)) {
    const places = placesInside(sentence, { start, end })
    if (places.length === 0 || organisations.test(sentence.normal.slice(end + 1))) continue
    let range = thingsBefore(sentence, from, open)
    const joined = /^(?:等|和|及|与|以及)/u.exec(sentence.text(range))
    if (joined !== null) range = { start: range.start + joined[0].length, end: range.end }
    from = end + 1
    if (sentence.mentionsIn(range).length > 0 || region.test(sentence.text(range)) || company.test(sentence.text(range)) || company.test(sentence.normal.slice(end + 2, end + 14))) continue
    const predicate = readPredicate(sentence, range)
    const relation: LayoutRelation = predicate?.kind === 'retire' || predicate?.kind === 'limit' ? predicate.kind : 'develop'
    const things = listThings(sentence, predicate === undefined || predicate.kind === 'other' ? range : predicate.object)
    facts.push(...things.flatMap((thing) => places.map((place) => ({ place, thing, relation }))))
    if (things.length > 0) used.push(open)
  }
  return { facts, used }
}

/** 合肥市（新型显示、集成电路）、芜湖市（机器人）. */
export function readGlossed(sentence: Sentence): Fact[] {
  const facts: Fact[] = []
  for (const { open, start, end } of brackets(sentence, true)) {
    const mention = sentence.mentions.filter((candidate) => candidate.end <= open).at(-1)
    const group = mention === undefined ? undefined : readPlaceGroup(sentence, mention.start)
    if (group === undefined || group.end !== open && !facilityName.test(sentence.text({ start: group.end, end: open })) || sentence.mentionsIn({ start, end }).length > 0) continue
    if (/^(?:含|包括|以下|不含)|\d{3}/u.test(sentence.text({ start, end })) || !sentence.text({ start, end }).includes('、') && end - start > 12) continue
    const things = listThings(sentence, { start, end })
    facts.push(...things.flatMap((thing) => group.places.map((place): Fact => ({ place, thing, relation: 'develop' }))))
  }
  return facts
}
