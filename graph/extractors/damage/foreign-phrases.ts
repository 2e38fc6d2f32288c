/** One object printed over many: the same words behind a verb in sections of industries that have nothing to do with them. */
import { namesAt } from '#graph/places/name-index.ts'
import { tellingPairs } from './affinity.ts'
import type { Clause } from './clauses.ts'
import type { DamageMention } from './damage.ts'
import type { PrintedText } from './printed-text.ts'
import type { Section } from './sections.ts'
import { commonObjects, developingVerb } from './vocabulary/common-words.ts'

/** Characters that make a phrase; shorter ones recur in sound text. */
const shortestPhrase = 3
/** Sections of different industries that must carry it without speaking of it. */
const fewestSections = 3
/** Of all places that print the phrase, so many must be of the one make: an object right behind its verb. */
const leastShare = 0.6

/** The beginning of an object; positions in the clause's passage. */
interface Opening { clause: Clause; verb: string; start: number; from: number; object: string }

function findOpenings(clauses: readonly Clause[]): Opening[] {
  return clauses.flatMap((clause) => {
    const text = clause.passage.text.slice(clause.start, clause.end)
    return clause.section.isIndustry ? [...text.matchAll(developingVerb)].flatMap((match): Opening[] => {
      const from = match.index + match[0].length
      const object = /^[^、，。；：（）\s“”]*/u.exec(text.slice(from))![0]
      if (object.length < shortestPhrase || commonObjects.some((word) => object.startsWith(word)) || [...namesAt(object, 0)].length > 0) return []
      return [{ clause, verb: match[0], start: clause.start + match.index, from: clause.start + from, object }]
    }) : []
  })
}

function sharedOpening(openings: readonly Opening[]): string {
  const [first, ...rest] = openings.map(({ object }) => object)
  let length = first!.length
  for (const object of rest) while (!object.startsWith(first!.slice(0, length))) length -= 1
  return first!.slice(0, length)
}

/** Texts of the sections, to look for words of the phrase in what is left of them. */
function textsOf(clauses: readonly Clause[]): Map<Section, string> {
  const texts = new Map<Section, string>()
  for (const { section, passage, start, end } of clauses) texts.set(section, `${texts.get(section) ?? section.name}，${passage.text.slice(start, end)}`)
  return texts
}

const countOf = (text: string, words: string): number => text.split(words).length - 1

/**
 * A row for each foreign phrase. Held against a phrase: three sections or more of different industries open an object
 * with it, none of them speaks of it elsewhere, the document hardly uses it in any other way, and it is no aim that
 * policy sets for every industry.
 */
export function readForeignPhrases(clauses: readonly Clause[], copied: ReadonlySet<string>, printed: PrintedText): DamageMention[] {
  const groups = new Map<string, Opening[]>()
  for (const opening of findOpenings(clauses.filter(({ passage }) => !copied.has(passage.id)))) {
    const key = opening.object.slice(0, shortestPhrase)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [opening])
    else known.push(opening)
  }
  const recurring = [...groups.values()].filter((group) => new Set(group.map(({ clause }) => clause.section.name)).size >= fewestSections)
  if (recurring.length === 0) return []
  const texts = textsOf(clauses)
  return recurring.flatMap((group): DamageMention[] => {
    const phrase = sharedOpening(group)
    const pairs = tellingPairs(phrase)
    if (pairs.length === 0) return []
    const perSection = new Map<Section, number>()
    for (const { clause } of group) perSection.set(clause.section, (perSection.get(clause.section) ?? 0) + 1)
    const isForeign = ({ clause: { section } }: Opening): boolean => {
      const text = texts.get(section)!
      return pairs.every((pair) => countOf(text, pair) <= perSection.get(section)! * countOf(phrase, pair))
    }
    const foreign = group.filter(isForeign)
    if (new Set(foreign.map(({ clause }) => clause.section.name)).size < fewestSections) return []
    const everywhere = [...texts.values()].reduce((sum, text) => sum + countOf(text, phrase), 0)
    if (foreign.length < everywhere * leastShare) return []
    return foreign.map(({ clause, verb, start, from, object }) => ({
      kind: 'wrong_copy' as const,
      note: `${phrase} stands in ${foreign.length} sections that do not speak of it otherwise`,
      quote: verb + object,
      ...printed.extentOf(clause.passage, start, from + phrase.length),
      passageIds: [clause.passage.id],
    }))
  })
}
