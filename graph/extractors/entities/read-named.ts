/** Names that stand alone: 高标准建设济南大数据产业示范基地, 推动济南创建超级节点, 打响“好品山东”品牌. */
import { splitClauses, type Range, type Sentence } from '../layouts/sentence.ts'
import { hanNumber } from '../structure/markers.ts'
import { placesOfName } from './name-places.ts'
import { printName, splitNames } from './names.ts'
import { isBare, isProper, ownCategory } from './proper.ts'
import { skipOpening, type FoundEntity } from './read-lists.ts'
import { kindOpening, namedLaboratory, notProper, ownEnding } from './vocabulary/categories.ts'
import { becomesPlatform, countedParks, innerVerb, quotedBrands, quotedPlatforms, quotedProjects } from './vocabulary/openings.ts'

const shortest = 4
const longest = 36
/** Names that hold no place are longer. */
const shortNeighbour = 7
/** So many sites side by side, each with words of its own, are names. */
const fewestSites = 3

const overlaps = (ranges: readonly Range[], { start, end }: Range): boolean => ranges.some((range) => range.start < end && start < range.end)

/** The stretches between 、, 和 and 与 of a clause, outside brackets and quotation marks; 和 counts only behind an ending. */
function toParts(sentence: Sentence, clause: Range): Range[] {
  const parts: Range[] = []
  let start = clause.start
  for (let at = clause.start; at < clause.end; at += 1) {
    const joins = sentence.normal[at] === '、' || (/[和及与]/u.test(sentence.normal[at]!) && ownCategory(sentence.normal.slice(start, at)) !== undefined)
    if (!joins || !sentence.isTop(at)) continue
    parts.push({ start, end: at })
    start = at + 1
  }
  return [...parts, { start, end: clause.end }]
}

/** A stretch that may be a name, and the cities that are its clause's subject. */
interface Cut { range: Range; cities: string[] }

/** The stretch of a part that ends in the last ending of a park or platform. */
function cutName(sentence: Sentence, part: Range): Cut | undefined {
  const endings = [...sentence.text(part).matchAll(ownEnding)]
  const last = endings.at(-1)
  if (last === undefined) return undefined
  let end = part.start + last.index + last[0].length
  if (sentence.normal[end] === '”') end += 1
  const { start: opened, subject } = skipOpening(sentence, { start: part.start, end })
  let start = opened
  for (const match of sentence.normal.slice(opened, end).matchAll(innerVerb)) {
    const behind = opened + match.index + match[0].length
    if (end - behind >= shortest && sentence.isTop(behind - 1)) start = behind
  }
  const possessive = sentence.normal.lastIndexOf('的', end)
  if (possessive >= start && sentence.isTop(possessive)) start = possessive + 1
  const range = sentence.trim({ start, end })
  const cities = subject.filter(({ kind }) => kind === 'city').map(({ name }) => name)
  return range.end - range.start < shortest || range.end - range.start > longest ? undefined : { range, cities }
}

/** 济南、青岛虚拟现实研发中心: the cities in front of a name they share. */
function sharedCities(sentence: Sentence, clause: Range, name: Range): { names: string[]; behind: number } {
  const first = sentence.mention(name.start)
  if (first?.place?.kind !== 'city') return { names: [], behind: name.start }
  const names = [first.place.name]
  let at = name.start
  for (;;) {
    const before = sentence.mentions.find(({ end, start, place }) => end === at - 1 && start >= clause.start && place?.kind === 'city')
    if (before?.place === undefined || sentence.normal[at - 1] !== '、') break
    names.unshift(before.place.name)
    at = before.start
  }
  return { names, behind: first.end }
}

function toEntities(sentence: Sentence, clause: Range, range: Range, beside: readonly string[], home: string | undefined): FoundEntity[] {
  const category = ownCategory(sentence.text(range).replace(/”$/u, ''))
  if (category === undefined) return []
  const base = { kind: category.kind, ...(category.subtype === undefined ? {} : { subtype: category.subtype }) }
  const shared = sharedCities(sentence, clause, range)
  if (shared.names.length > 1) {
    const name = { start: shared.behind, end: range.end }
    return shared.names.map((city) => ({ range: name, ...base, name: printName(sentence, name), cities: [city], cityFrom: 'sentence' as const }))
  }
  const { cities, county } = placesOfName(sentence, range, home)
  const place = county === undefined ? {} : { county }
  const name = printName(sentence, range)
  if (cities.length === 0 && county === undefined && beside.length > 0) return [{ range, ...base, name, cities: beside, cityFrom: 'sentence' }]
  return [{ range, ...base, name, cities: cities.map((city) => city.name), ...place }]
}

/** 以济南、青岛等城市为重点的“鲁氢经济带”: the cities a name's description gives. */
function describingCities(sentence: Sentence, clause: Range, { start }: Range): string[] {
  if (!/为(?:重点|核心|龙头|支撑|主体|骨干)的“?$/u.test(sentence.normal.slice(Math.max(clause.start, start - 5), start))) return []
  return sentence.mentionsIn({ start: clause.start, end: start }).flatMap(({ place }) => (place?.kind === 'city' ? [place.name] : []))
}

/** 东方航天港产业集聚区: a zone or park whose words are more than a kind. */
function isSite(text: string): boolean {
  const category = ownCategory(text)
  return category?.kind === 'park' && (category.subtype === undefined || category.subtype === 'zone') && text.length >= shortNeighbour && !notProper.test(text) && !isBare(text) && !kindOpening.test(text)
}

/** Neighbours of a proper name in one list are names as well, and so are belts listed side by side. */
function isNamed(sentence: Sentence, { range, cities }: Cut, cuts: readonly Cut[]): boolean {
  const text = sentence.text(range)
  if (isProper(sentence, range)) return true
  if (notProper.test(text) || isBare(text) || /[“”]/u.test(text)) return false
  const category = ownCategory(text)
  if (category?.kind === 'cluster') return false
  if (cities.length > 0) return category?.subtype !== 'platform' && text.length >= shortNeighbour
  if (cuts.length < 2 || (text.length < shortNeighbour && !namedLaboratory.test(text))) return false
  const isBelts = cuts.every((cut) => ownCategory(sentence.text(cut.range))?.subtype === 'belt')
  const isPlace = (name: string): boolean => !/platform/u.test(ownCategory(name)?.subtype ?? '') || namedLaboratory.test(name)
  const isSites = cuts.length >= fewestSites && cuts.every((cut) => isSite(sentence.text(cut.range)))
  return isBelts || isSites || (isPlace(text) && cuts.some((cut) => isProper(sentence, cut.range) && (isPlace(sentence.text(cut.range)) || namedLaboratory.test(text))))
}

function readClause(sentence: Sentence, clause: Range, taken: readonly Range[], home: string | undefined): FoundEntity[] {
  const cuts = toParts(sentence, clause).flatMap((part) => {
    const cut = cutName(sentence, part)
    return cut === undefined || overlaps(taken, cut.range) ? [] : [cut]
  })
  const found = cuts.filter((cut) => isNamed(sentence, cut, cuts)).flatMap(({ range, cities }) => {
    const described = describingCities(sentence, clause, range)
    return toEntities(sentence, clause, range, described.length > 0 ? described : cities, home)
  })
  const listsClusters = found.length > 1 && found.some(({ kind }) => kind === 'cluster')
  return listsClusters ? found.map(({ subtype: _subtype, ...entity }) => ({ ...entity, kind: 'cluster' })) : found
}

/** “好品山东”“好客山东”品牌; “海尔卡奥斯”“浪潮云洲”成为…平台; 支持A、B做成…平台. */
function readQuoted(sentence: Sentence, home: string | undefined): FoundEntity[] {
  const read = (pattern: RegExp, kind: 'brand' | 'park' | 'project'): FoundEntity[] => [...sentence.normal.matchAll(pattern)].flatMap((match) => {
    const start = match.index + match[0].indexOf(match[1]!)
    return splitNames(sentence, { start, end: start + match[1]!.length }, kind).map((range): FoundEntity => ({
      range, kind, name: printName(sentence, range), cities: placesOfName(sentence, range, home).cities.map(({ name }) => name), ...(kind === 'park' ? { subtype: 'platform' } : {}),
    }))
  })
  return [...read(quotedBrands, 'brand'), ...read(quotedProjects, 'project'), ...read(quotedPlatforms, 'park'), ...read(becomesPlatform, 'park')]
}

/** 抓好32个省级海洋特色产业园区建设: a number and no name. */
function readCounted(sentence: Sentence): FoundEntity[] {
  return [...sentence.normal.matchAll(countedParks)].map((match): FoundEntity => {
    const end = match.index + match[0].length
    return { range: { start: end - match[2]!.length, end }, kind: 'park', name: match[2]!, cities: [], countClaimed: hanNumber(match[1]!), generic: true }
  })
}

/**
 * Names outside closed lists.
 *
 * @param taken what the lists of the sentence cover
 */
export function readNamed(sentence: Sentence, taken: readonly Range[], home: string | undefined): FoundEntity[] {
  const quoted = readQuoted(sentence, home).filter(({ range }) => !overlaps(taken, range))
  const counted = readCounted(sentence)
  const covered = [...taken, ...[...quoted, ...counted].map(({ range }) => range)]
  const named = splitClauses(sentence).flatMap((clause) => readClause(sentence, clause, covered, home))
  return [...quoted, ...counted, ...named]
}
