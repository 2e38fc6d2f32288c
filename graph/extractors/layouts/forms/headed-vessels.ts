/** Lists of clusters with a head each: 打造以新余、宜春为主的锂电产业集聚区、以上饶为主的光伏产业集聚区. */
import type { Fact } from '../facts.ts'
import { vesselContent } from '../objects.ts'
import { readPlaceGroup } from '../place-groups.ts'
import { readPredicate } from '../predicates.ts'
import { headOf } from '../sentence-words.ts'
import type { Clause, Sentence } from '../sentence.ts'

const leastHeads = 2

/** The facts of such a list; empty when the clause makes no list of clusters that each have a head. */
export function readHeadedVessels(sentence: Sentence, clause: Clause): Fact[] {
  const predicate = readPredicate(sentence, clause)
  if (predicate === undefined || predicate.kind === 'other' || sentence.normal[predicate.object.start] !== '以') return []
  const { start, end } = predicate.object
  const starts = [start, ...sentence.topPositions('、和及', predicate.object).map((at) => at + 1)].filter((at) => sentence.normal[at] === '以' && sentence.mention(at + 1) !== undefined)
  if (starts.length < leastHeads) return []
  return starts.flatMap((from, index): Fact[] => {
    const until = index + 1 < starts.length ? starts[index + 1]! - 1 : end
    const group = readPlaceGroup(sentence, from + 1)
    const role = group === undefined || sentence.normal[group.end] !== '为' ? null : headOf.exec(sentence.normal.slice(group.end + 1, until))
    const named = role === null ? undefined : group!.end + 1 + role[0].length
    if (named === undefined || sentence.normal[named] !== '的') return []
    const things = vesselContent(sentence, { start: named + 1, end: until }) ?? []
    return group!.places.flatMap((place) => things.map((thing): Fact => ({ place, thing, relation: 'develop' })))
  })
}
