/** Every printed form of every place, found by position in one pass. */
import { everydayShortNames } from './homographs.ts'
import { allPlaces, isSuperseded, type Place } from './gazetteer.ts'
import { rankedAbbreviation } from './short-name.ts'

/** How a name was printed: with its rank, or without; `doubtful` short names need other places around them. */
export type Printing = 'ranked' | 'short' | 'doubtful'

export interface NameEntry {
  name: string
  printing: Printing
  places: Place[]
}

/** Short forms in use beside the regular ones. */
const customaryNames: readonly (readonly [name: string, code: string])[] = [
  ['前郭县', '220721'], ['喀左县', '211324'], ['阜蒙县', '210921'], ['杜蒙县', '230624'], ['察右前旗', '150926'], ['察右中旗', '150927'], ['察右后旗', '150928'],
  ['科左中旗', '150521'], ['科左后旗', '150522'], ['科右前旗', '152221'], ['科右中旗', '152222'], ['阿左旗', '152921'], ['阿右旗', '152922'], ['东乌旗', '152525'],
  ['西乌旗', '152526'], ['莫旗', '150722'], ['新左旗', '150726'], ['新右旗', '150727'], ['乌中旗', '150824'], ['巴左旗', '150422'], ['巴右旗', '150423'],
  ['巴州', '652800'], ['克州', '653000'], ['博州', '652700'], ['锡盟', '152500'], ['达茂旗', '150223'],
]

function printingOf(place: Place): Printing {
  if (place.kind === 'province') return 'short'
  if (place.kind === 'county') return 'doubtful'
  return everydayShortNames.has(place.shortName) ? 'doubtful' : 'short'
}

/** First two characters → entries, longest name first, a printed rank before a short form of the same length. */
function buildIndex(): Map<string, NameEntry[]> {
  const entries = new Map<string, NameEntry>()
  const add = (name: string, printing: Printing, place: Place): void => {
    const key = `${name}/${printing}`
    const entry = entries.get(key) ?? { name, printing, places: [] }
    entry.places.push(place)
    entries.set(key, entry)
  }
  for (const place of allPlaces) {
    const isOld = isSuperseded(place)
    if (isOld && allPlaces.some(({ name, cityCode, code }) => name === place.name && cityCode === place.cityCode && code !== place.code)) continue
    add(place.name, 'ranked', place)
    const abbreviation = rankedAbbreviation(place.name)
    if (abbreviation !== undefined && abbreviation !== place.name) add(abbreviation, 'ranked', place)
    const autonomous = /自治[州县旗]$/u.exec(place.name)?.[0]
    if (autonomous !== undefined && `${place.shortName}${autonomous}` !== place.name) add(`${place.shortName}${autonomous}`, 'ranked', place)
    if (place.shortName !== place.name && !isOld) add(place.shortName, printingOf(place), place)
  }
  for (const [name, code] of customaryNames) {
    const place = allPlaces.find((candidate) => candidate.code === code)
    if (place !== undefined) add(name, 'ranked', place)
  }
  const index = new Map<string, NameEntry[]>()
  for (const entry of entries.values()) {
    const key = entry.name.slice(0, 2)
    index.set(key, [...(index.get(key) ?? []), entry])
  }
  const weight = { ranked: 0, short: 1, doubtful: 2 } as const
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length || weight[a.printing] - weight[b.printing])
  return index
}

const index = buildIndex()

/** For each UTF-16 code unit, whether a name has it first (1) or second (2): most positions of a text begin no name. */
const positionsInNames = new Uint8Array(0x10000)
for (const key of index.keys()) {
  positionsInNames[key.charCodeAt(0)]! |= 1
  positionsInNames[key.charCodeAt(1)]! |= 2
}

/** The printed names that begin at `position`, longest first. Linear in the text: at most a few dozen entries share two characters. */
export function namesAt(text: string, position: number): readonly NameEntry[] {
  if ((positionsInNames[text.charCodeAt(position)]! & 1) === 0 || (positionsInNames[text.charCodeAt(position + 1)]! & 2) === 0) return []
  const entries = index.get(text.slice(position, position + 2))
  return entries === undefined ? [] : entries.filter(({ name }) => text.startsWith(name, position))
}
