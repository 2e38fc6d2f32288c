/** Belts named by the places they join: 打造洛阳—郑州—开封先进制造业走廊，重点布局X; 建设宜宾—泸州优质白酒产业带. */
import { vesselContent } from '../objects.ts'
import { readPlaceGroup, type PlaceGroup } from '../place-groups.ts'
import { readPredicate } from '../predicates.ts'
import type { Clause, Range, Sentence } from '../sentence.ts'

/** 沿陇海铁路, 依托杭甬高速: what the belt follows. */
const course = /^(?:沿着?|依托|围绕|立足)[^，、：；—]{2,14}?(?=(?:加快|着力|大力|积极|共同|规划|谋划|联合|合力|全力)*(?:打造|建设|构建|形成|培育|构筑|推进|布局))/u
const built = /^(?:建设|发展|培育|提升|升级|提质|壮大|做强)*$/u
const quotedName = /^[\u4e00-\u9fff]{2,12}?(?:走廊|产业带|经济带|发展带|发展轴|城镇带|集聚带|带)(?=建设|发展|[，、；。]|$)/u
/** What a belt runs along or is for, where it makes nothing. */
const noTrade = /^(?:高铁|铁路|高速|公路|运河|航空运输|交通|物流|生态|绿色|旅游|文旅|城镇|科创|科技|人才|文化|教育|滨海|沿海|临海|临港|临空|黄金|开放|合作|融合|一体化)+$/u

/** What the name of a belt says is made there; nothing for 科技创新走廊. */
export function beltContent(sentence: Sentence, name: Range): Range[] {
  return (vesselContent(sentence, name) ?? []).filter((thing) => !noTrade.test(sentence.text(thing)))
}

/** The belt that `at` opens, in quotation marks or without. */
function readBelt(sentence: Sentence, at: number): { group: PlaceGroup; name: Range } | undefined {
  const close = sentence.normal[at] === '“' ? sentence.closing(at) : undefined
  const group = readPlaceGroup(sentence, close === undefined ? at : at + 1)
  if (group === undefined || group.places.length < 2) return undefined
  if (close === undefined) return group.name === undefined ? undefined : { group, name: group.name }
  if (group.name?.start === close) return { group, name: { start: close + 1, end: group.end } }
  const name = group.end === close ? quotedName.exec(sentence.normal.slice(close + 1, close + 16)) : null
  return name === null ? undefined : { group, name: { start: close + 1, end: close + 1 + name[0].length } }
}

/**
 * The belt that a clause makes: its places act in what follows, and what its name says is made there counts where nothing
 * else is named. Undefined when the clause makes none, or more than one.
 */
export function readBeltMade(sentence: Sentence, clause: Clause): { places: PlaceGroup['places']; things: Range[] } | undefined {
  const skipped = course.exec(sentence.text(clause))?.[0].length ?? 0
  const start = clause.start + skipped
  const predicate = sentence.mentionsIn({ start: clause.start, end: start }).length > 0 ? undefined : readPredicate(sentence, { start, end: clause.end })
  if (predicate === undefined || !/^(?:vessel|plain|quality)$/u.test(predicate.kind)) return undefined
  const belt = readBelt(sentence, predicate.object.start)
  if (belt === undefined || !built.test(sentence.text({ start: belt.name.end, end: predicate.object.end }))) return undefined
  return { places: belt.group.places, things: beltContent(sentence, belt.name) }
}
