/** Characters that cannot have been meant: formula marks, 一 for a dash, brackets without a partner. */
import type { Passage } from '#graph/domain/document.ts'
import { citiesOfProvince, countiesOf } from '#graph/places/find-place.ts'
import { inferProvince } from '#graph/places/home-province.ts'
import { toNormalForm } from '../text/normal-form.ts'
import type { DamageMention } from './damage.ts'
import type { PrintedText } from './printed-text.ts'
import type { Section } from './sections.ts'
import { bracketPairs, dashBetweenNumbers, dashBetweenPlaces, formulaRemnant, impossibleCharacter, regionInitials, wordsWithOne } from './vocabulary/characters.ts'

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
    ...[...text.matchAll(formulaRemnant)].map(toMention('a formula mark of a converter was left in the text')),
    ...[...text.matchAll(dashBetweenNumbers)].map(toMention('一 printed for — between numbers')),
  ]
}

function readDashes(passages: readonly Passage[], initials: ReadonlySet<string>, printed: PrintedText): DamageMention[] {
  return passages.flatMap((passage) => [...passage.text.matchAll(dashBetweenPlaces)]
    .filter(([, left, right]) => !wordsWithOne.has(left!) && left !== right && initials.has(left!) && initials.has(right!))
    .map((match): DamageMention => ({
      kind: 'odd_character', note: '一 printed for — between two places', quote: around(passage.text, match.index, match.index + 3),
      ...printed.extentOf(passage, match.index, match.index + 3), passageIds: [passage.id],
    })))
}

/** Brackets that stay open, or close what was never opened, within one section. */
function readBrackets(sections: readonly Section[], printed: PrintedText): DamageMention[] {
  const damage: DamageMention[] = []
  const report = (passage: Passage, at: number, mark: string): void => {
    damage.push({
      kind: 'odd_character', note: `${mark} has no partner`, quote: around(passage.text, at, at + 1), ...printed.extentOf(passage, at, at + 1), passageIds: [passage.id],
    })
  }
  const closers = new Set(Object.values(bracketPairs))
  for (const { heading, sentences } of sections) {
    let open: { mark: string; passage: Passage; at: number }[] = []
    for (const passage of heading === undefined ? sentences : [heading, ...sentences]) {
      const normal = toNormalForm(passage.text)
      for (let at = 0; at < normal.length; at += 1) {
        const mark = normal[at]!
        if (mark in bracketPairs) open.push({ mark, passage, at })
        if (!closers.has(mark)) continue
        const partner = open.findLastIndex((opened) => bracketPairs[opened.mark] === mark)
        const isListMark = mark === '）' && /(?:^|[。；：、\s])[\da-zA-Z一二三四五六七八九十]{1,2}$/u.test(normal.slice(Math.max(0, at - 4), at))
        if (partner >= 0) {
          open.slice(partner + 1).forEach((lost) => report(lost.passage, lost.at, lost.mark))
          open = open.slice(0, partner)
        } else if (!isListMark) report(passage, at, mark)
      }
    }
    open.forEach(({ passage, at, mark }) => report(passage, at, mark))
  }
  return damage
}

/** Rows in the order formula marks, dashes, brackets. */
export function readCharacters(text: string, passages: readonly Passage[], sections: readonly Section[], printed: PrintedText): DamageMention[] {
  return [...readRaw(text, passages), ...readDashes(passages, placeInitials(text), printed), ...readBrackets(sections, printed)]
}
