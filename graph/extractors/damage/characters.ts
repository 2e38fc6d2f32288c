/** Characters that cannot have been meant: formula marks, 一 for a dash, brackets without a partner. */
import type { Passage } from '#graph/domain/document.ts'
import { citiesOfProvince, countiesOf } from '#graph/places/find-place.ts'
import { inferProvince } from '#graph/places/home-province.ts'
import { toNormalForm } from '../text/normal-form.ts'
import type { DamageMention } from './damage.ts'
import type { PrintedText } from './printed-text.ts'
import type { Section } from './sections.ts'
import { bracketPairs, brokenEncoding, dashBetweenNumbers, dashBetweenPlaces, formulaRemnant, impossibleCharacter, regionInitials, wordsWithOne } from './vocabulary/characters.ts'

const around = (text: string, start: number, end: number): string => text.slice(Math.max(0, start - 6), end + 8).replace(/\s+/gu, ' ').trim()

/** Ids of the passages that cover an offset of the file; passages are in order. */
function passagesAt(passages: readonly Passage[], offset: number): string[] {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const passage = passages[low]
  return passage !== undefined && passage.start <= offset ? [passage.id] : []
}

/** First characters of the names of regions and of the province's cities and counties: what 日—临 is made of. */
function placeInitials(text: string): ReadonlySet<string> {
  const home = inferProvince(text)
  const cities = home === undefined ? [] : citiesOfProvince(home)
  return new Set([...regionInitials, ...[...cities, ...cities.flatMap(({ id }) => countiesOf(id))].map(({ name }) => name[0]!)])
}

function readRaw(text: string, passages: readonly Passage[]): DamageMention[] {
  const toMention = (note: string) => (match: RegExpMatchArray): DamageMention => {
    const [start, end] = [match.index!, match.index! + match[0].length]
    return { kind: 'odd_character', note, quote: around(text, start, end), start, end, passageIds: passagesAt(passages, start) }
  }
  return [
    ...[...text.matchAll(impossibleCharacter)].map(toMention('a character no author types')),
    ...[...text.matchAll(brokenEncoding)].map(toMention('characters that a wrong encoding or a web page left')),
    ...[...text.matchAll(formulaRemnant)].map(toMention('a formula mark of a converter was left in the text')),
    ...[...text.matchAll(dashBetweenNumbers)].map(toMention('一 printed for — between numbers')),
  ]
}

function readDashes(text: string, passages: readonly Passage[], printed: PrintedText): DamageMention[] {
  const found = passages.flatMap((passage) => [...passage.text.matchAll(dashBetweenPlaces)].map((match) => ({ passage, match })))
    .filter(({ match: [, left, right] }) => !wordsWithOne.has(left!) && left !== right)
  if (found.length === 0) return []
  const initials = placeInitials(text)
  return found
    .filter(({ match: [, left, right] }) => initials.has(left!) && initials.has(right!))
    .map(({ passage, match }): DamageMention => ({
      kind: 'odd_character', note: '一 printed for — between two places', quote: around(passage.text, match.index, match.index + 3),
      ...printed.extentOf(passage, match.index, match.index + 3), passageIds: [passage.id],
    }))
}

const openerOf = new Map(Object.entries(bracketPairs).map(([opener, closer]) => [closer, opener]))
const anyBracket = new RegExp(`[${Object.entries(bracketPairs).flat().join('')}]`, 'gu')
/** a） and 3）: no bracket opens them. */
const listMark = /(?:^|[。；：、\s])[\da-zA-Z一二三四五六七八九十]{1,2}$/u

/** Brackets that stay open, or close what was never opened, within one section. */
function readBrackets(sections: readonly Section[], printed: PrintedText): DamageMention[] {
  const damage: DamageMention[] = []
  const report = (passage: Passage, at: number, mark: string): void => {
    damage.push({
      kind: 'odd_character', note: `${mark} has no partner`, quote: around(passage.text, at, at + 1), ...printed.extentOf(passage, at, at + 1), passageIds: [passage.id],
    })
  }
  for (const { heading, sentences } of sections) {
    const open: { mark: string; passage: Passage; at: number }[] = []
    const openOf = new Map<string, number>()
    const count = (mark: string, by: number): void => void openOf.set(mark, (openOf.get(mark) ?? 0) + by)
    for (const passage of heading === undefined ? sentences : [heading, ...sentences]) {
      const normal = toNormalForm(passage.text)
      for (const { 0: mark, index: at } of normal.matchAll(anyBracket)) {
        const opener = openerOf.get(mark)
        if (opener === undefined) {
          open.push({ mark, passage, at })
          count(mark, 1)
        } else if ((openOf.get(opener) ?? 0) > 0) {
          const lost = open.splice(open.findLastIndex((opened) => opened.mark === opener))
          for (const opened of lost) count(opened.mark, -1)
          lost.slice(1).forEach((one) => report(one.passage, one.at, one.mark))
        } else if (!(mark === '）' && listMark.test(normal.slice(Math.max(0, at - 4), at)))) report(passage, at, mark)
      }
    }
    open.forEach(({ passage, at, mark }) => report(passage, at, mark))
  }
  return damage
}

/** Rows in the order formula marks, dashes, brackets. */
export function readCharacters(text: string, passages: readonly Passage[], sections: readonly Section[], printed: PrintedText): DamageMention[] {
  return [...readRaw(text, passages), ...readDashes(text, passages, printed), ...readBrackets(sections, printed)]
}
