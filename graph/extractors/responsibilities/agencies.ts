/** Lists of agencies: their names, and whether the list ends open (等). */
import { splitAtTop } from './top-level.ts'
import { leaningBack, leaningForward, notInName, openMiddle, openTail, organEnd, placeEnd, restOfPlaces } from './vocabulary.ts'

export interface AgencyList {
  names: string[]
  /** The list ends with 等: there are more than are named. */
  isOpen: boolean
}

/** True for the name of an organ, or of the places that are to act. */
export const isAgency = (name: string): boolean => name.length >= 2 && name.length <= 40 && !notInName.test(name) && (organEnd.test(name) || placeEnd.test(name))

/** 省发展改革委和省财政厅 are two; 省发展和改革委员会 is one. */
function splitJoined(part: string): string[] {
  const joined = /以及|[和及与]/gu
  for (const match of part.matchAll(joined)) {
    const [left, right] = [part.slice(0, match.index), part.slice(match.index + match[0].length)]
    if (right.length >= 3 && isAgency(left) && isAgency(right.split(/以及|[和及与]/u)[0]!) && !leaningForward.test(left)) return [left, ...splitJoined(right)]
  }
  return [part]
}

function mergeLeaning(parts: readonly string[]): string[] {
  const merged: string[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    const leans = last !== undefined && (leaningBack.test(part) || (leaningForward.test(last.split('、').at(-1)!) && (restOfPlaces.test(part) || last.length === 1)))
    if (leans) merged[merged.length - 1] = `${last}、${part}`
    else merged.push(part)
  }
  return merged
}

/** The agencies that `text` lists: normal form, without the words that say what they do. */
export function readAgencies(text: string): AgencyList {
  const whole = text.replace(openMiddle, '、')
  const tail = openTail.exec(whole)
  const listed = (tail === null ? whole : whole.slice(0, tail.index)).replace(/^(?:由|请)/u, '')
  const parts = mergeLeaning(splitAtTop(listed, '、，')).flatMap(splitJoined)
  return { names: [...new Set(parts)], isOpen: tail !== null || whole !== text }
}
