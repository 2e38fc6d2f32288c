/** One sentence: clause by clause, who is to do what. */
import type { Place } from '#graph/places/gazetteer.ts'
import type { unreadReasons } from '#graph/domain/document.ts'
import { actsItself, readBelt, readBesideOthers, readColon, readHeads, readInnerGround, readLabelled, readLedMixed, readOpenRule, readPole, readRuleAtPlace, readSettling, readSpread, readUnplacedArea, readConfined, wholePart } from './clause-forms.ts'
import { Facts, type Fact } from './facts.ts'
import { beltContent } from './forms/belt-making.ts'
import { readBracketed, readGlossed } from './forms/brackets.ts'
import { readOwnThings } from './forms/own-things.ts'
import { readBased, readBorne } from './forms/borne.ts'
import { readBearers, readMove, readPlaced } from './forms/placed.ts'
import { readGlossedLabel, readGlossedRegion, readQuotedBelt, type Region } from './forms/regions.ts'
import { playsPart, quotedPlaces } from './forms/structures.ts'
import { readInnerHead, labelOf, readTownHead, sayLabel, sayRegional } from './heads.ts'
import { readLead } from './leads.ts'
import { readObject } from './objects.ts'
import { readPlaceGroup, type PlaceGroup } from './place-groups.ts'
import { fieldLabel, PredicateReader } from './predicate-reader.ts'
import { readPredicate } from './predicates.ts'
import { readFacilities, splitSpeakers } from './speakers.ts'
import {
  headOf, bearing, ownAdvantage, roleMark, pseudoPlace, partOfProvince, scopeName, startsFrom, statistic, helps, alongside, together, joinsIn, partner, joinedBy, unknownException, someoneElse, othersThere,
} from './sentence-words.ts'
import { splitClauses, type Clause, type Range, type Sentence } from './sentence.ts'

export interface SentenceReading {
  facts: Fact[]
  /** The last subject, for a next sentence without one. */
  subject?: readonly (Place | string)[]
  /** It acts for itself, neither helped nor in a part given to it. */
  isPlain?: boolean
  /** Places to which the heading in front of the sentence belongs: 白酒：以汝阳、伊川为主. */
  headed?: readonly Place[]
  /** Why nothing came of it; absent when something did. */
  reason?: (typeof unreadReasons)[number]
}

export interface SentenceContext {
  heading?: string
  /** The heading opens the paragraph, and the sentence stands right behind it. */
  isLed?: boolean
  /** Places a heading or the sentence before put in charge. */
  subject?: readonly (Place | string)[]
}

class SentenceReader {
  readonly facts: Facts
  readonly predicates: PredicateReader
  /** Places for the heading in front, surely or where nothing else is said. */
  headed: { places: readonly Place[]; isSure: boolean } | undefined
  openRule: 'limit' | 'retire' | undefined
  headOpen = false
  /** The label that the clause before was: 陶瓷：. */
  label: Range | undefined
  private exception = false
  private playsPart = false
  listOpen = false
  private listStarts = false
  private isHelped = false
  /** Places put in charge since the last ；, for a clause that speaks of all of them. */
  private partPlaces: (Place | string)[] = []
  private isPlain: boolean | undefined

  constructor(readonly sentence: Sentence, readonly context: SentenceContext) {
    this.facts = new Facts(sentence, context.heading)
    this.predicates = new PredicateReader(sentence, this.facts)
    if (context.subject !== undefined) this.facts.begin(context.subject)
  }

  read(): SentenceReading {
    const { sentence } = this
    const { facts: bracketed, used } = readBracketed(sentence)
    const clauses = splitClauses(sentence).flatMap((clause) => splitSpeakers(sentence, clause)).filter(({ start, end }) => !used.some((at) => at >= start && at < end))
    for (let index = 0; index < clauses.length; index += 1) {
      const own = readOwnThings(sentence, clauses, index)
      if (own === undefined) this.readClause(clauses[index]!, clauses[index + 1])
      else {
        for (const { place, thing, relation } of own.facts) this.facts.state(place, thing, relation)
        this.facts.drop()
        index += own.taken - 1
      }
      const read = clauses[index]!
      this.label = labelOf(sentence, read) ?? (index > 0 && read.mark === '，' ? this.label : undefined)
      if (read.mark === '；') this.endPart()
    }
    const subject = this.facts.subject
    let facts = [...bracketed, ...this.facts.finish()]
    if (facts.length === 0) facts = readGlossed(sentence)
    const reading: SentenceReading = { facts }
    if (this.headed !== undefined && (this.headed.isSure || facts.length === 0)) reading.headed = this.headed.places
    if (subject !== undefined) {
      reading.subject = subject
      reading.isPlain = this.isPlain === true
    }
    if (facts.length === 0) reading.reason = this.predicates.reason ?? 'mention-only'
    return reading
  }

  /** ； ends what was said of an exception, of a part played, or by somebody unnamed. */
  private endPart(): void {
    if (this.playsPart) this.facts.drop()
    this.partPlaces = []
    this.playsPart = false
    this.exception = false
    this.predicates.hasUnnamedActor = false
  }

  private readClause(clause: Clause, next: Clause | undefined): void {
    if (this.readException(clause) || readSettling(this, clause) || readConfined(this, clause) || readSpread(this, clause)) return
    if (unknownException.test(this.sentence.text(clause))) this.exception = true
    const based = readBased(this.sentence, clause)
    if (based !== undefined) {
      this.facts.begin(based.places)
      return this.facts.say({ strong: [], weak: based.things }, 'develop')
    }
    if (this.readFixedForm(clause, next)) {
      this.headOpen = false
      return
    }
    if (readLabelled(this, clause) || readPole(this, clause) || readOpenRule(this, clause) || readRuleAtPlace(this, clause) || readBelt(this, clause) || readLedMixed(this, clause)) return
    if (this.readRegion(clause) || readBesideOthers(this, clause)) return
    const quoted = quotedPlaces(this.sentence, clause)
    if (quoted.length > 0) return this.facts.begin(quoted)
    const lead = readLead(this.sentence, clause)
    const group = lead === undefined ? undefined : readFacilities(this.sentence, clause, lead) ?? readPlaceGroup(this.sentence, lead.at)
    if (lead !== undefined && group !== undefined && group.end <= clause.end && group.places.length > 0 && (lead.mode !== 'zone' || group.end === clause.end)) {
      this.readWithPlaces(clause, lead, group)
      return
    }
    if (together.test(this.sentence.text(clause)) && this.partPlaces.length > 1) this.facts.begin([...new Set(this.partPlaces)])
    if (readUnplacedArea(this, clause)) return
    if (clause.mark === '：' && this.facts.subject !== undefined && fieldLabel.test(this.sentence.text(clause))) {
      this.predicates.lastList = 'strong'
      return
    }
    const region = readGlossedRegion(this.sentence, clause)
    if (region !== undefined) return this.speakFor(region, clause)
    if (readHeads(this, clause) || readInnerHead(this, clause)) return
    this.headOpen = false
    if (this.isHelped && (this.predicates.hasUnnamedActor || helps.test(this.sentence.text(clause)))) this.facts.drop()
    if (this.predicates.read(clause, false)) return
    this.predicates.continueList(clause)
  }

  /** A region that speaks for its places, as a label or with a verb of its own. */
  private readRegion(clause: Clause): boolean {
    const belt = readQuotedBelt(this.sentence, clause)
    const label = belt === undefined ? readGlossedLabel(this.sentence, clause) : undefined
    if (belt === undefined && label === undefined) return false
    this.speakFor(belt ?? { places: label!, rest: { start: clause.end, end: clause.end } }, clause)
    return true
  }

  private speakFor({ places, rest }: Region, clause: Clause): void {
    this.facts.begin(places)
    this.isPlain = this.isPlain !== false
    const isLabel = rest.end <= rest.start
    this.predicates.lastList = isLabel && clause.mark === '：' ? 'strong' : undefined
    if (!isLabel) this.predicates.read(rest, false)
  }

  /** 除A外，各市不再…: the exception gives nothing, the rule goes to the scope as printed. */
  private readException(clause: Clause): boolean {
    const text = this.sentence.text(clause)
    const isPlaced = (this.sentence.mention(clause.start)?.place?.kind ?? 'province') !== 'province'
    const within = this.exception && !isPlaced ? partOfProvince.exec(text)?.[0].length ?? 0 : 0
    const scope = pseudoPlace.exec(text.slice(within))
    if (!this.exception || scope === null) return false
    this.facts.begin([scopeName(scope[0])])
    this.exception = false
    return this.predicates.read({ start: clause.start + within + scope[0].length, end: clause.end }, false)
  }

  /** The places stand behind the things. */
  private readFixedForm(clause: Clause, next: Clause | undefined): boolean {
    const found = readMove(this.sentence, clause, this.facts.subject) ?? readBorne(this.sentence, clause) ?? readPlaced(this.sentence, clause, this.facts.subject) ?? readBearers(this.sentence, clause) ?? readColon(this, clause, next)
    if (found === undefined || found.length === 0) return false
    for (const { place, thing, relation } of found) this.facts.state(place, thing, relation)
    if (clause.mark === '，' && found.every(({ relation }) => relation === 'develop')) {
      this.facts.begin([...new Set(found.map(({ place }) => place))])
      this.playsPart = true
    }
    return true
  }

  private readWithPlaces(clause: Clause, lead: NonNullable<ReturnType<typeof readLead>>, group: PlaceGroup): void {
    const rest = { start: group.end + (partner.exec(this.sentence.text({ start: group.end, end: clause.end }))?.[0].length ?? 0), end: clause.end }
    const text = this.sentence.text(rest)
    if (lead.mode === 'except') {
      this.exception = true
      const out = /^(?:以)?外/u.exec(text)
      if (out !== null && out[0].length < text.length) this.readException({ ...clause, start: rest.start + out[0].length })
      return
    }
    if (lead.mode === 'subject' && bearing.test(text) && this.facts.subject !== undefined && !this.facts.isSilent) return this.facts.extend(group.places)
    if (this.readRole(lead.mode, group, rest)) return
    if (lead.mode === 'subject' && playsPart(text)) return this.playPart(group)
    const site = /^(?:在|到|赴)/u.test(text) ? readPlaceGroup(this.sentence, rest.start + 1) : undefined
    if (site !== undefined && site.places.length > 0 && site.end < clause.end && readPredicate(this.sentence, { start: site.end, end: clause.end }) !== undefined) {
      this.readWithPlaces(clause, { ...lead, mode: 'site' }, site)
      return
    }
    const joined = joinedBy.exec(text)
    const ally = joined === null ? undefined : readPlaceGroup(this.sentence, rest.start + joined[0].length)
    if (ally !== undefined && ally.end < clause.end) {
      this.readWithPlaces(clause, lead, { ...ally, places: [...group.places, ...ally.places] })
      return
    }
    const within = text.startsWith('以') ? readInnerGround(this, group, rest.start + 1) : undefined
    if (within !== undefined && within.end < clause.end && this.readRole('head', within, { start: within.end, end: clause.end }) && this.headOpen) return
    if (lead.mode === 'base' && clause.mark === '，' && this.facts.subject === undefined && ownAdvantage.test(text)) return this.facts.begin(group.places)
    if (lead.mode === 'base' && !actsItself(this, rest) && (rest.end > rest.start || (this.facts.subject !== undefined && this.isPlain !== undefined))) return
    const spoken = this.facts.subject ?? []
    const isNew = group.places.every((place) => !spoken.includes(place))
    const isStarting = lead.mode === 'subject' && startsFrom.test(text)
    const continuesList = this.facts.isSilent && this.listOpen && lead.mode === 'subject' && isNew && (isStarting || rest.end === rest.start || !this.listStarts)
    this.listStarts = isStarting
    const isLedAlong = lead.isCausative && alongside.test(this.sentence.text({ start: clause.start, end: lead.at }))
    if (this.headOpen && lead.isCausative && (rest.end === rest.start || isLedAlong || joinsIn.test(text))) {
      this.facts.extend(group.places)
      if (rest.end > rest.start && !joinsIn.test(text)) this.predicates.read(rest, true)
      return
    }
    this.partPlaces.push(...group.places)
    if (continuesList) this.facts.extend(group.places)
    else this.facts.begin(group.places)
    if (lead.mode === 'site' && group.name !== undefined) this.facts.say({ strong: [], weak: beltContent(this.sentence, group.name) }, 'develop')
    this.headOpen = false
    this.playsPart = false
    this.isHelped = lead.isCausative
    this.isPlain = lead.mode === 'subject' && !lead.isCausative && this.isPlain !== false
    this.listOpen = clause.mark === '，' && (rest.end === rest.start || isStarting)
    this.predicates.lastList = clause.mark === '：' && rest.end === rest.start ? 'strong' : undefined
    if (lead.isCausative && othersThere.test(text)) return this.facts.drop()
    if (rest.end > rest.start && !this.predicates.read(rest, lead.isCausative)) {
      this.predicates.reason ??= statistic.test(text) ? 'mention-only' : 'no-verb'
      if (someoneElse.test(text)) this.facts.drop()
    }
  }

  /** 南充、达州双中心带动，广安、广元协同: all of them are in charge of what follows. */
  private playPart(group: PlaceGroup): void {
    if (this.headOpen) this.facts.extend(group.places)
    else this.facts.begin(group.places)
    this.partPlaces.push(...group.places)
    this.headOpen = true
    this.playsPart = true
  }

  /** 以A为核心，B为支撑. */
  private readRole(mode: string, group: PlaceGroup, rest: Range): boolean {
    if (mode === 'head') {
      const part = wholePart(this, group, rest)
      if (part !== undefined) return this.readRole('part', part.group, part.rest)
      const towns = readTownHead(this.sentence, group.start, rest.end)
      if (towns !== undefined && towns.end > group.end) return this.readRole('part', towns, { start: towns.end, end: rest.end })
    }
    if (/^[列作]为/u.test(this.sentence.text(rest))) return this.readRole(mode, group, { start: rest.start + 1, end: rest.end })
    const text = this.sentence.text(rest)
    const marked = roleMark.test(text)
    const role = marked ? headOf.exec(text.slice(1)) : null
    if (role === null || !(mode === 'part' || this.headOpen)) return mode === 'head'
    const isAttribute = text[1 + role[0].length] === '的'
    if (isAttribute && !this.headOpen) {
      this.facts.drop()
      return true
    }
    if (this.headOpen) this.facts.extend(group.places)
    else {
      this.facts.begin(group.places)
      sayLabel(this)
      this.headed ??= this.context.isLed === true && this.label === undefined ? { places: group.places, isSure: false } : undefined
    }
    if (isAttribute && sayRegional(this, { start: rest.start + 2 + role[0].length, end: rest.end })) return true
    if (isAttribute) {
      this.facts.say(readObject(this.sentence, { kind: 'vessel', verb: '形成', isPairwise: false, object: { start: rest.start + 2 + role[0].length, end: rest.end } }), 'develop')
      return true
    }
    this.headOpen = true
    this.playsPart = true
    const from = rest.start + 1 + role[0].length
    const joined = /^[、和及]$/u.test(this.sentence.normal[from] ?? '') ? readPlaceGroup(this.sentence, from + 1) : undefined
    if (joined !== undefined && joined.end < rest.end) return this.readRole('part', joined, { start: joined.end, end: rest.end })
    const wasSilent = this.facts.isSilent
    if (from < rest.end && this.predicates.read({ start: from, end: rest.end }, false) && (wasSilent ? !this.facts.isSilent : this.predicates.lastList !== undefined)) this.headOpen = false
    return true
  }
}

/** What a sentence states of places, and what is left for the next one. */
export function readSentence(sentence: Sentence, context: SentenceContext = {}): SentenceReading {
  return new SentenceReader(sentence, context).read()
}
