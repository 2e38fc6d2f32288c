/** The city and the county a name contains. */
import type { Place } from '#graph/places/gazetteer.ts'
import { namesAt } from '#graph/places/name-index.ts'
import { unusableShortNames } from '#graph/places/homographs.ts'
import type { Range, Sentence } from '../layouts/sentence.ts'

interface NamePlaces {
  /** Prefecture-level cities and municipalities, in order. */
  cities: Place[]
  /** County, county-level city or district as printed. */
  county?: string
}

const isCity = (place: Place): boolean => place.kind === 'city' || ['110000', '120000', '310000', '500000'].includes(place.code)

/** 上海合作组织 is no place. */
const otherName = /^(?:合作组织|协定|公约|经验)/u

/** A place that opens a name: there the short names of the home province count even where they are everyday words. */
function openingPlace(sentence: Sentence, at: number, home: string | undefined): { place: Place; end: number } | undefined {
  for (const { name, places, printing } of namesAt(sentence.normal, at)) {
    const atHome = places.filter(({ provinceCode }) => provinceCode === home?.slice(-6))
    const [place] = atHome.length === 1 ? atHome : places.length === 1 ? places : []
    if (place === undefined) continue
    const isShort = printing !== 'ranked'
    if (place.kind === 'county' && isShort && (atHome.length === 0 || unusableShortNames.has(name))) continue
    if (place.kind === 'city' && printing === 'doubtful' && atHome.length === 0) continue
    return { place, end: at + name.length }
  }
  return undefined
}


/**
 * Places inside `range`. A county gives its printed name, and no city: that is only what the text says.
 *
 * @param home the province the document plans for
 */
export function placesOfName(sentence: Sentence, range: Range, home: string | undefined): NamePlaces {
  const found: { place: Place; start: number; end: number }[] = []
  const skip = /^[“"]/u.test(sentence.text(range)) ? 1 : 0
  for (let at = range.start + skip; at < range.end;) {
    const afterPlace = found.at(-1)?.end === at
    const afterJoin = found.length > 0 && /[—\-、和]/u.test(sentence.normal[at - 1]!) && found.at(-1)!.end === at - 1
    const opened = at - skip === range.start || afterPlace || afterJoin ? openingPlace(sentence, at, home) : undefined
    const mention = sentence.mention(at)
    const next = opened ?? (mention?.place === undefined ? undefined : { place: mention.place, end: mention.end })
    if (next === undefined || next.end > range.end || otherName.test(sentence.normal.slice(next.end, next.end + 4))) {
      at += 1
      continue
    }
    found.push({ ...next, start: at })
    at = next.end
  }
  const cities = [...new Map(found.filter(({ place }) => isCity(place)).map(({ place }) => [place.code, place])).values()]
  const county = found.find(({ place }) => place.kind === 'county')
  return county === undefined ? { cities } : { cities, county: sentence.text(county) }
}

