/** Brackets that list places. */
import type { Place } from '#graph/places/gazetteer.ts'
import { readPlaceGroup } from '../place-groups.ts'
import type { Range, Sentence } from '../sentence.ts'

const unknownName = /^(?:[\u4e00-\u9fff]{2,4}?|[\u4e00-\u9fff]{2,8}?[区园镇城])(?=、|$)/u

/** The places a bracket lists; names the gazetteer does not know may stand among them. */
export function placesInside(sentence: Sentence, { start, end }: Range): Place[] {
  const places: Place[] = []
  let at = start
  while (at < end) {
    const group = readPlaceGroup(sentence, at)
    const unknown = group === undefined ? unknownName.exec(sentence.normal.slice(at, Math.min(end, at + 12))) : null
    const after = group?.end ?? (unknown === null ? end + 1 : at + unknown[0].length)
    if (after > end) return []
    places.push(...(group?.places ?? []))
    at = after + (/^(?:、|，|和|及)/u.exec(sentence.normal.slice(after, end))?.[0].length ?? 0)
    if (at === after && at < end) return []
  }
  return places
}

/** The places in the bracket that `thing` ends with, and where it opens; undefined when it ends with none. */
export function placesBehind(sentence: Sentence, thing: Range): { places: readonly Place[]; open: number } | undefined {
  if (sentence.normal[thing.end - 1] !== '）') return undefined
  const open = sentence.normal.lastIndexOf('（', thing.end - 1)
  if (open < thing.start + 2 || sentence.closing(open) !== thing.end - 1 || sentence.mentionsIn({ start: open, end: thing.end }).length === 0) return undefined
  const places = placesInside(sentence, { start: open + 1, end: thing.end - 1 })
  return places.length === 0 ? undefined : { places, open }
}
