/** What one clause of a section puts forward. */
import { readObject } from '../layouts/objects.ts'
import { readPredicate, type Predicate } from '../layouts/predicates.ts'
import type { Clause, Range, Sentence } from '../layouts/sentence.ts'
import { vesselTail } from '../vocabulary/tails.ts'
import { adverbs } from '../vocabulary/verbs.ts'
import { headOf, listedPart, namesNoProduct, thingsIn, tidyThings } from './things.ts'
import { achieved, asDirection, breakthroughTail, breakthroughVerb, commonEnd, conditionVerbs, doer, encouraged, inFields, meantFor, platformHead, secondTime, selfSupply, share, shortfall, vague } from './vocabulary.ts'

export interface FocusFound {
  thing: Range
  verb: string
  head?: string
  isBreakthrough: boolean
  /** Named only as the content of a chain or a field: it counts where nothing else names it. */
  isPassing: boolean
}

/** How a clause's list goes on behind a comma. */
export interface Continuing { verb: string; isBreakthrough: boolean }
interface ClauseReading { found: FocusFound[]; open?: Continuing }

const adverbWords = [...adverbs].sort((a, b) => b.length - a.length)
const longestVerb = 10
const joining = /^(?:并|和|以及|及|同时|其中|，)+/u
const silentKinds: ReadonlySet<Predicate['kind']> = new Set(['retire', 'limit', 'receive', 'other', 'circumstance'])

export class ClauseReader {
  /** @param industries names of the document's industries; those with 和 or 及 stay whole in a list */
  constructor(private readonly sentence: Sentence, private readonly industries: ReadonlySet<string>) {}

  /**
   * The things a clause puts forward, and how a list that goes on behind its comma is to be taken.
   *
   * @param before what the clause before it left open
   */
  read(clause: Clause, before: Continuing | undefined): ClauseReading {
    const { sentence } = this
    const missing = this.readMissing(clause)
    if (missing !== undefined) return { found: missing }
    const fields = this.readFields(clause)
    const early = fields?.found ?? []
    const range = fields === undefined ? clause : sentence.trim({ start: fields.end, end: clause.end })
    const predicate = range.end - range.start < 2 ? undefined : this.predicateOf(range)
    if (predicate === undefined) {
      const goesOn = before !== undefined && fields === undefined && sentence.normal[clause.start - 1] === '，' && !namesNoProduct(sentence.text(clause))
      if (!goesOn) return { found: early }
      return { found: this.say(thingsIn(sentence, clause, this.industries), clause.end, { ...before, isPassing: false }), open: before }
    }
    const read = this.readPredicate(range, predicate, before)
    return { ...read, found: [...early, ...read.found] }
  }

  /** The predicate of a clause, or of those who are encouraged in it: 鼓励企业生产X. */
  private predicateOf(range: Range): Predicate | undefined {
    const meant = meantFor.exec(this.sentence.text(range))?.[1]
    if (meant !== undefined) return { kind: 'plain', verb: meant.slice(-2), object: { start: range.start + meant.length, end: range.end }, isPairwise: false }
    const outer = readPredicate(this.sentence, range)
    const actor = outer === undefined || outer.kind !== 'quality' ? null : doer.exec(this.sentence.text(outer.object))
    if (actor === null) return outer
    return readPredicate(this.sentence, { start: outer!.object.start + actor[0].length, end: outer!.object.end })
  }

  private readPredicate(range: Range, predicate: Predicate, before: Continuing | undefined): ClauseReading {
    const { sentence } = this
    const verb = this.printVerb(range, predicate)
    const printed = sentence.text(predicate.object)
    if (silentKinds.has(predicate.kind) || conditionVerbs.test(verb) || namesNoProduct(printed)) return { found: [] }
    const isVesselHere = predicate.kind === 'vessel' || sentence.mention(predicate.object.start) !== undefined
    if (isVesselHere && vesselTail.test(printed)) return { found: [] }
    const object = listedPart(sentence, predicate.object)
    if (object.end - object.start < 1) return { found: [] }
    const { strong, weak } = readObject(sentence, { ...predicate, object })
    const outright = tidyThings(sentence, strong, object, this.industries)
    const passing = predicate.kind === 'vessel' ? [] : tidyThings(sentence, weak, strong.length === 0 ? object : { start: object.start, end: object.start }, this.industries)
    const all = [...outright, ...passing].sort((a, b) => a.start - b.start)
    const tail = sentence.text({ start: all.at(-1)?.end ?? object.start, end: predicate.object.end })
    const said = { verb, isBreakthrough: breakthroughVerb.test(verb) || breakthroughTail.test(tail) }
    const isMeant = predicate.kind === 'scope' || share.test(printed)
    const found = [
      ...this.say(outright, predicate.object.end, { ...said, isPassing: /^(?:产业链)/u.test(tail) && outright.length === 1 && /做|延伸|丰富/u.test(verb) }),
      ...this.say(passing, predicate.object.end, { ...said, isPassing: !isMeant }),
    ]
    return outright.length > 0 && (predicate.kind === 'plain' || before !== undefined) ? { found, open: said } : { found }
  }

  /** 补齐X短板, 实现X突破, 提高X自主保障能力. */
  private readMissing(clause: Clause): FocusFound[] | undefined {
    const text = this.sentence.text(clause)
    const found = shortfall.exec(text) ?? achieved.exec(text) ?? selfSupply.exec(text)
    if (found === null) return undefined
    const start = clause.start + text.indexOf(found[2]!, found[0].indexOf(found[1]!) + found[1]!.length)
    const things = thingsIn(this.sentence, { start, end: start + found[2]!.length }, this.industries)
    const isNamed = (thing: Range): boolean => found[1] !== '提高' || !vague.test(this.sentence.text(thing))
    return this.say(things.filter(isNamed), clause.end, { verb: text.slice(0, start - clause.start).replace(joining, ''), isBreakthrough: true, isPassing: false })
  }

  /** Things named in front of the verb. */
  private readFields(clause: Clause): { found: FocusFound[]; end: number } | undefined {
    const text = this.sentence.text(clause)
    const field = inFields.exec(text)
    const direction = field === null ? asDirection.exec(text) : null
    const listed = field?.[2] ?? direction?.[1]
    if (listed === undefined) return undefined
    const start = clause.start + (field === null ? 1 : field[0].indexOf(listed))
    const verb = field === null ? `以…为${direction![2]!}` : field[1]!
    const isField = field !== null && !field[0].endsWith('方面')
    const things = /、|和|及/u.test(listed) && !(isField && field[1] === '在') && !/[市县]$/u.test(listed) ? thingsIn(this.sentence, { start, end: start + listed.length }, this.industries) : []
    return { found: this.say(things, clause.end, { verb, isBreakthrough: false, isPassing: isField }), end: clause.start + (field ?? direction)![0].length }
  }

  private say(things: readonly Range[], end: number, said: Omit<FocusFound, 'thing' | 'head'>): FocusFound[] {
    const last = things.at(-1)
    const head = last === undefined ? undefined : headOf(this.sentence, last, end)
    if (head !== undefined && platformHead.test(head)) return []
    const isCommon = last !== undefined && commonEnd.test(this.sentence.text(last)) && this.sentence.startsWith('技术', last.end)
    const isAgain = last !== undefined && secondTime.test(this.sentence.text(last)) && /^(?:开发|利用)/u.test(this.sentence.normal.slice(last.end, last.end + 2))
    const whole = isCommon || isAgain ? [...things.slice(0, -1), { start: last.start, end: last.end + 2 }] : things
    return whole.map((thing) => ({ thing, ...said, ...(head === undefined ? {} : { head }) }))
  }

  /** 重点发展, with the adverbs; the last verb alone where a circumstance stands before it. */
  private printVerb(clause: Range, { verb, object }: Predicate): string {
    const whole = this.sentence.printed.slice(clause.start, object.start).replace(joining, '').replace(encouraged, '')
    if (whole.length <= longestVerb) return whole
    let start = whole.lastIndexOf(verb)
    if (start < 0) return verb
    for (;;) {
      const adverb = adverbWords.find((word) => whole.slice(0, start).endsWith(word))
      if (adverb === undefined) return whole.slice(start)
      start -= adverb.length
    }
  }
}
