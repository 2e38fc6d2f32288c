/** Who speaks in a clause: several places with a verb each, or places given by what stands on their ground. */
import { adverbs, limitVerbs, plainVerbs, qualityVerbs, retireVerbs, vesselVerbs } from '../vocabulary/verbs.ts'
import { readLead, type LeadMode } from './leads.ts'
import { readPlaceGroup, type PlaceGroup } from './place-groups.ts'
import { readPredicate } from './predicates.ts'
import type { Clause, Sentence } from './sentence.ts'

const verbs = [...adverbs, ...plainVerbs, ...vesselVerbs, ...qualityVerbs, ...retireVerbs, ...limitVerbs, '承接', '重点', '主要'].filter((word) => word.length > 1).join('|')
/** 花都汽车产业基地, 泰州中国医药城, 八角湾海洋经济创新区: a facility that a place lends its name to. */
const facility = new RegExp(`^(?![以在将把对从由向等]|${verbs})[^的，、；：。（）“”\\s]{2,12}?(?:汽车城|产业城|基地|产业园区?|工业园区?|科技园|软件园|物流园|园区|港区|科学城|片区|小镇|(?:科学|商务|物流|贸易|产业|制造)中心|[城谷岛港湾园区镇])(?=[、，：和与及等为]|以及|严|不得|${verbs}|$)`, 'u')
/** 塔里木四大石化基地: how many bases the list named. */
const bases = /^(?:等)?[两三四五六七八九十\d]+(?:大|个)[\u4e00-\u9fff]{0,8}?(?:基地|园区|片区|矿区|油田|基地群)/u
/** A name the gazetteer lacks, last in a list of bases. */
const lastName = /^[\u4e00-\u9fff]{2,4}(?=(?:等)?[两三四五六七八九十\d]+(?:大|个)[\u4e00-\u9fff]{0,8}?(?:基地|园区|片区|矿区|油田))/u
const joiner = /^(?:以及|、|和|与|及)/u
const unknownArea = /^[\u4e00-\u9fff]{2,8}$/u
const verb = /发展|布局|打造|建设|培育|重点|加快|推进|聚焦|主攻|做|引进|承接|形成|实施|开展|举办|召开|考察|调研|基础|同时|优势/u
const listTail = /^等?(?:地|园区|基地|平台|载体)?/u

/** 苏州侧重生物药、无锡侧重封装测试: each part of the list has its own place and verb. */
export function splitSpeakers(sentence: Sentence, clause: Clause): Clause[] {
  const speaks = (at: number): boolean => {
    const group = sentence.mention(at) === undefined ? undefined : readPlaceGroup(sentence, at)
    const predicate = group === undefined || group.end >= clause.end ? undefined : readPredicate(sentence, { start: group.end, end: clause.end })
    return predicate !== undefined && predicate.kind !== 'other' && predicate.kind !== 'circumstance'
  }
  const lead = readLead(sentence, clause)
  if (lead === undefined || lead.mode !== 'subject' || !speaks(lead.at)) return [clause]
  const first = readPlaceGroup(sentence, lead.at)!.end
  const cuts = sentence.topPositions('、', { start: first, end: clause.end }).filter((at) => speaks(at + 1))
  const bounds = [clause.start, ...cuts.map((at) => at + 1)]
  return bounds.map((start, index) => ({ start, end: index < cuts.length ? cuts[index]! : clause.end, mark: index < cuts.length ? '，' : clause.mark }))
}

function unplaced(sentence: Sentence, at: number, end: number, isListed: boolean): PlaceGroup | undefined {
  const found = isListed ? lastName.exec(sentence.normal.slice(at, Math.min(end, at + 20))) : null
  return found === null ? undefined : { start: at, end: at + found[0].length, places: [] }
}

/** 在大路、图克工业园区和阿拉善盟、乌海及周边地区，: the places of a list that fills its clause, areas the gazetteer lacks among them. */
function readGround(sentence: Sentence, clause: Clause, at: number): PlaceGroup | undefined {
  const bounds = [at - 1, ...sentence.topPositions('、和及', { start: at, end: clause.end }), clause.end]
  if (clause.mark !== '，' || bounds.length < 3 || verb.test(sentence.normal.slice(at, clause.end))) return undefined
  const places = new Set<PlaceGroup['places'][number]>()
  for (let index = 0; index + 1 < bounds.length; index += 1) {
    const part = { start: bounds[index]! + 1, end: bounds[index + 1]! }
    const found = sentence.mention(part.start)
    if (found?.place === undefined) {
      if (!unknownArea.test(sentence.text(part)) || sentence.mentionsIn(part).length > 0) return undefined
    } else for (const { place } of sentence.mentionsIn(part).slice(-1)) if (place !== undefined && place.kind !== 'province') places.add(place)
  }
  return places.size < 2 ? undefined : { start: at, end: clause.end, places: [...places] }
}

/**
 * 支持番禺汽车城、花都汽车产业基地做大X: the places of a list of facilities that is helped to do something, or that is
 * the ground of what follows. Undefined when the list names no facility, or does nothing.
 */
export function readFacilities(sentence: Sentence, clause: Clause, { at, mode, isCausative }: { at: number; mode: LeadMode; isCausative: boolean }): PlaceGroup | undefined {
  if (mode === 'remade' || mode === 'except' || mode === 'zone') return undefined
  const places: PlaceGroup['places'] = []
  let named = 0
  for (let from = at; from < clause.end; ) {
    const group = readPlaceGroup(sentence, from)
    const known = group ?? unplaced(sentence, from, clause.end, places.length > 0)
    if (known === undefined || known.end > clause.end) return mode === 'site' ? readGround(sentence, clause, at) : undefined
    places.push(...known.places)
    let { end } = known
    const numbered = bases.exec(sentence.normal.slice(end, Math.min(clause.end, end + 16)))
    if (numbered !== null) named += 1
    end += numbered?.[0].length ?? 0
    const found = sentence.normal[end - 1] === '等' ? null : facility.exec(sentence.normal.slice(end, Math.min(clause.end, end + 16)))
    if (found !== null && sentence.mentionsIn({ start: end, end: end + found[0].length }).every(({ place }) => place?.kind === 'province')) {
      named += 1
      end += found[0].length
    }
    const joined = joiner.exec(sentence.normal.slice(end, end + 2))
    if (joined !== null) {
      from = end + joined[0].length
      continue
    }
    end += listTail.exec(sentence.normal.slice(end, clause.end))?.[0].length ?? 0
    const acts = end < clause.end ? readPredicate(sentence, { start: end, end: clause.end }) : undefined
    const isGround = end >= clause.end && (mode === 'base' || clause.mark === '：' && !isCausative)
    if (mode === 'head' && named > 0 && sentence.normal[end] === '为') return { start: at, end, places: [...new Set(places)] }
    if (mode === 'site' && acts === undefined && end < clause.end) return readGround(sentence, clause, at)
    if (named === 0 || !(isGround || (acts !== undefined && acts.kind !== 'other' && acts.kind !== 'circumstance'))) return undefined
    return { start: at, end, places: [...new Set(places)] }
  }
  return undefined
}
