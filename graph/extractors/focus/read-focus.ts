/** Development focus: what the sections on industries mean to develop there, and what is still to be broken through. */
import type { Passage } from '#graph/domain/document.ts'
import { headingName, industryOf } from '../entities/industry-headings.ts'
import { sentenceOf } from '../entities/names.ts'
import { splitClauses } from '../layouts/sentence.ts'
import { ClauseReader, type Continuing, type FocusFound } from './clauses.ts'
import type { FocusMention } from './mention.ts'
import { clingingTail, departure, notProducts, ofPlace, setsFigures, vague, waysOfWorking } from './vocabulary.ts'

/** Longer sentences are tables or broken text. */
const longestSentence = 6000

/** The industry whose section a passage belongs to; undefined in columns, and where things are to go. */
function sectionOf(passage: Passage): string | undefined {
  if (passage.kind !== 'sentence' || passage.column !== undefined) return undefined
  const { industry } = industryOf(passage)
  if (industry === undefined || waysOfWorking.test(industry)) return undefined
  return passage.headingPath.map(headingName).some((name) => departure.test(name)) ? undefined : industry
}

/** What the section has named so far; a goal's content counts only when it is not among it. */
class Named {
  private readonly names = new Set<string>()

  constructor(private readonly industry: string) {}

  has(item: string): boolean {
    return this.industry.includes(item) || item.startsWith(this.industry) || this.names.has(item)
  }

  /** 证券基金行业 in the section 证券基金产业: the industry itself. */
  isIndustry(item: string): boolean {
    const core = item.replace(tradeEnd, '')
    return core.length > 1 && this.industry.replace(tradeEnd, '').includes(core)
  }

  /** 关键基础软件 in the section 高端软件: a field of the industry itself. */
  isKind(item: string): boolean {
    return item.length > 2 && item.endsWith(this.industry.slice(-2)) && !this.has(item)
  }

  add(item: string): void {
    this.names.add(item)
  }
}

const tradeEnd = /(?:产业|行业|业)$/u

interface Read { found: FocusFound; item: string }

function readPassage(passage: Passage, industries: ReadonlySet<string>, home: string | undefined): Read[] {
  const sentence = sentenceOf(passage, home)
  if (sentence.normal.length > longestSentence || setsFigures.test(sentence.normal)) return []
  const reader = new ClauseReader(sentence, industries)
  let open: Continuing | undefined
  return splitClauses(sentence).flatMap((clause) => {
    const { found, open: left } = reader.read(clause, open)
    open = left
    const isAlone = found.length === 1
    return found.flatMap((one) => {
      const { start, end } = one.thing
      const item = sentence.printed.slice(start, end).replace(clingingTail, '')
      const place = sentence.mention(start)
      const isPlace = place !== undefined && (place.end === end || /[市县区旗州盟]$/u.test(sentence.normal.slice(start, place.end)) || ofPlace.test(sentence.normal.slice(place.end, end)))
      return item === '' || isPlace || notProducts.test(item) || (isAlone && !one.isBreakthrough && vague.test(item)) ? [] : [{ found: one, item }]
    })
  })
}

/**
 * The things that the numbered industry sections of a document put forward, in order, each once in its sentence.
 * Sections inside columns (专栏) are layouts and stay out. Linear in the text.
 *
 * @param home the province the document plans for, `province:370000`: its places are known by their short names
 */
export function readFocus(passages: readonly Passage[], home?: string): FocusMention[] {
  const sections = passages.map(sectionOf)
  const industries = new Set(sections.filter((name) => name !== undefined))
  const mentions: FocusMention[] = []
  let named = new Named('')
  let path: string | undefined
  for (const [index, passage] of passages.entries()) {
    const industry = sections[index]
    if (industry === undefined) continue
    const itsPath = passage.headingPath.join('\u0000')
    if (itsPath !== path) [path, named] = [itsPath, new Named(industry)]
    const items = new Set<string>()
    const read = readPassage(passage, industries, home)
    const isNamedOutright = read.some(({ found }) => !found.isPassing)
    for (const { found, item } of read) {
      const isGoal = found.isPassing && !named.isKind(item) && (named.has(item) || (isNamedOutright && found.head !== '产业链'))
      if (items.has(item) || isGoal || (read.length === 1 && named.isIndustry(item))) continue
      items.add(item)
      named.add(item)
      mentions.push({ passageId: passage.id, industry, item, verb: found.verb, ...(found.head === undefined ? {} : { head: found.head }), isBreakthrough: found.isBreakthrough })
    }
  }
  return mentions
}
