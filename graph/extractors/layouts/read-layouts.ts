/** Stretches into layouts: rows by their table, sentences with what the sentence before left open. */
import type { UnreadPassage } from '#graph/domain/document.ts'
import type { LayoutMention } from '#graph/domain/layout.ts'
import { withBelts } from '#graph/places/belts.ts'
import { isMunicipality, type Place } from '#graph/places/gazetteer.ts'
import { findPlaceMentions, type PlaceMention } from '#graph/places/mentions.ts'
import type { Stretch } from '../structure/stretches.ts'
import { readBracketed } from './forms/brackets.ts'
import { CatalogueReader } from './forms/catalogue.ts'
import { readNamedClusters } from './forms/named-clusters.ts'
import type { Fact } from './facts.ts'
import { readSentence, type SentenceContext } from './read-sentence.ts'
import { rubric } from './heads.ts'
import { listThings } from './objects.ts'
import { readTable, type RowFact } from './read-table.ts'
import { Sentence } from './sentence.ts'
import { toNormalForm } from '../text/normal-form.ts'

export interface StretchReading {
  mentions: Omit<LayoutMention, 'passageId'>[]
  /** Full names of the places it names. */
  places: string[]
  /** Why it is unread; absent when something was read or no place is named. */
  reason?: UnreadPassage['reason']
}

/** A longer stretch without a full stop is no sentence but broken text: it is listed, not read. */
export const longestSentence = 6000
/** Longer headings name no trade. */
const longestLead = 14
const carriesOn = /^(?:该[市县区州]|其|当地|全市|同时|此外|并|还)?[，]?(?:要|应|将)?(?:重点|主要|大力|着力|加快|积极|优先|聚焦|主攻|布局|发展|培育|做强|推进|打造|建设|依托|围绕|立足)/u

/** A heading that states something: 合肥市重点发展机器人。 */
const isWholeSentence = ({ normal }: Stretch): boolean => normal.endsWith('。') && /发展|布局|打造|培育|建设|聚焦|主攻|做[强优大精]|形成|构建|承接|退出|淘汰|严禁|禁止/u.test(normal)

interface Carried { paragraph: number; subject: NonNullable<SentenceContext['subject']>; hasSpoken: boolean; inColumn: boolean; isPlain: boolean }

/** 鲜切花：, and the sentence behind it in the same paragraph. */
const opensBehindHeading = (before: Stretch | undefined, { block, kind }: Stretch): boolean =>
  kind === 'sentence' && before?.kind === 'heading' && before.block.paragraph === block.paragraph && /[：:]$/u.test(before.normal.trim())

function toMention(place: Fact['place'], item: string, relation: Fact['relation']): Omit<LayoutMention, 'passageId'> {
  return typeof place === 'string' ? { placeName: place, item, relation } : { placeId: place.id, placeName: place.name, item, relation }
}

/** The one province a heading names in full, or begins with. */
function provinceNamed(heading: string): string | undefined {
  const bare = heading.replace(/^[（(]?[\d一二三四五六七八九十]{1,3}[）).、．]\s*/u, '')
  const provinces = heading.length > 40 ? [] : findPlaceMentions(bare).filter(({ place, printed, start }) => place?.kind === 'province' && (printed === place.name || start === 0))
  return provinces.length === 1 ? provinces[0]!.place!.id : undefined
}

const isCountable = ({ place }: PlaceMention): boolean => place === undefined || place.kind !== 'province' || isMunicipality(place)

/** 除宁波市、舟山市外: what the rest of the sentence does not hold for. */
const excepted = /除[^，。；]{2,40}?外/gu

/** Mentions of places that got nothing of what a sentence gave: neither themselves nor, of a city and its county, the other. */
function placesWithout({ normal }: Stretch, found: readonly PlaceMention[], facts: readonly Fact[]): PlaceMention[] {
  if (facts.length === 0) return []
  const given = new Set(facts.flatMap(({ place }) => (typeof place === 'string' ? [] : [place.code, place.cityCode])))
  const exceptions = [...normal.matchAll(excepted)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
  return found.filter(({ place, start }) => place !== undefined && place.kind !== 'province' && !given.has(place.code) && !(place.cityCode !== undefined && given.has(place.cityCode))
    && !exceptions.some((exception) => start >= exception.start && start < exception.end))
}

export class LayoutReader {
  private carried: Carried | undefined
  private readonly provinceOfHeading = new Map<string, string | undefined>()

  constructor(private readonly home: string | undefined, private readonly placesOfHeading: (heading: string) => Place[]) {}

  read(stretches: readonly Stretch[]): StretchReading[] {
    const tables = this.readTables(stretches)
    const catalogue = new CatalogueReader((stretch) => this.toSentence(stretch), this.placesOfHeading)
    return stretches.map((stretch, index) => {
      const entries = catalogue.read(stretches, index)
      if (entries !== undefined) return { mentions: entries.map(({ place, thing, relation }) => toMention(place, stretch.printed.slice(thing.start, thing.end), relation)), places: [] }
      const rowFacts = tables.get(index)
      return rowFacts === undefined ? this.readText(stretch, opensBehindHeading(stretches[index - 1], stretch)) : this.readRow(stretch, rowFacts)
    })
  }

  private readTables(stretches: readonly Stretch[]): Map<number, RowFact[]> {
    const facts = new Map<number, RowFact[]>()
    const rowsByTable = new Map<number, { cells: string[]; index: number; home: string | undefined }[]>()
    stretches.forEach((stretch, index) => {
      const { cells, table } = stretch
      if (cells === undefined || table === undefined) return
      const rows = rowsByTable.get(table) ?? []
      rows.push({ cells, index, home: this.homeOf(stretch) })
      rowsByTable.set(table, rows)
    })
    for (const rows of rowsByTable.values()) {
      readTable(rows.map(({ cells }) => cells), rows[0]!.home).forEach((found, order) => facts.set(rows[order]!.index, found))
    }
    return facts
  }

  private readRow(stretch: Stretch, facts: readonly RowFact[]): StretchReading {
    const places = this.names(findPlaceMentions(stretch.normal, this.homeOf(stretch)))
    const reading: StretchReading = { mentions: facts.map(({ place, item, relation }) => toMention(place, item, relation)), places }
    if (facts.length === 0 && places.length > 0) reading.reason = 'no-verb'
    return reading
  }

  /** The province a section speaks of, where its headings name one; otherwise the document's. */
  private homeOf({ block }: Stretch): string | undefined {
    for (let index = block.headingPath.length - 1; index >= 0; index -= 1) {
      const heading = block.headingPath[index]!
      if (!this.provinceOfHeading.has(heading)) this.provinceOfHeading.set(heading, provinceNamed(heading))
      const province = this.provinceOfHeading.get(heading)
      if (province !== undefined) return province
    }
    return this.home
  }

  private names(mentions: readonly PlaceMention[]): string[] {
    return [...new Set(mentions.filter(isCountable).map(({ place, printed }) => place?.name ?? printed))]
  }

  /** 中药与日化：two things. */
  private thingsOfHeading(heading: string): string[] {
    const sentence = new Sentence(heading, toNormalForm(heading), [])
    return heading.length > longestLead || rubric.test(heading) ? [] : listThings(sentence, { start: 0, end: heading.length }).map(({ start, end }) => heading.slice(start, end))
  }

  private toSentence(stretch: Stretch): Sentence {
    return new Sentence(stretch.printed, stretch.normal, findPlaceMentions(stretch.normal, this.homeOf(stretch)))
  }

  private readText(stretch: Stretch, isLed: boolean): StretchReading {
    const home = this.homeOf(stretch)
    const found = withBelts(stretch.normal, findPlaceMentions(stretch.normal, home), home)
    const places = this.names(found)
    if (stretch.normal.length > longestSentence) return places.length > 0 ? { mentions: [], places, reason: 'damaged' } : { mentions: [], places }
    const sentence = new Sentence(stretch.printed, stretch.normal, found)
    const toMentions = (facts: readonly Fact[]): StretchReading['mentions'] =>
      facts.map(({ place, thing, relation }) => toMention(place, stretch.printed.slice(thing.start, thing.end), relation))
    const clusters = readNamedClusters(sentence)
    if (clusters.length > 0) return { mentions: toMentions(clusters), places }
    if (stretch.kind === 'heading' && !isWholeSentence(stretch)) return { mentions: toMentions(readBracketed(sentence).facts), places }
    const subject = this.subjectFor(stretch, places.length > 0)
    if (places.length === 0 && subject === undefined && !/除[^，。]{2,24}外，/u.test(stretch.normal)) return { mentions: [], places }
    const context: SentenceContext = { isLed }
    if (stretch.block.heading !== undefined) context.heading = stretch.block.heading
    if (subject !== undefined) context.subject = subject
    const { facts, reason, subject: left, isPlain, headed } = readSentence(sentence, context)
    const own = places.length > 0
    if (left !== undefined) this.carried = { paragraph: stretch.block.paragraph, subject: left, hasSpoken: facts.length > 0, inColumn: stretch.block.column !== undefined, isPlain: isPlain === true || (!own && this.carried?.isPlain === true) }
    else if (own) this.carried = undefined
    const named = headed === undefined ? [] : this.thingsOfHeading(context.heading ?? '').flatMap((item) => headed.map((place) => toMention(place, item, 'develop')))
    const reading: StretchReading = { mentions: [...toMentions(facts), ...named], places }
    if (own && reading.mentions.length === 0) reading.reason = found.some(({ place }) => place === undefined) ? 'unresolved-place' : reason ?? 'mention-only'
    const without = placesWithout(stretch, found, facts)
    return without.length === 0 ? reading : { ...reading, places: this.names(without), reason: 'some-places' }
  }

  /** The places in charge of a sentence that names none: those of its heading, or of the sentence before. */
  private subjectFor({ block, normal }: Stretch, hasPlaces: boolean): SentenceContext['subject'] {
    for (const heading of [...block.headingPath].reverse()) {
      const own = this.placesOfHeading(heading.replace(/^[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]\s*/u, ''))
      if (own.length > 0) return own
    }
    const { carried } = this
    if (hasPlaces || carried === undefined || carried.paragraph !== block.paragraph || !carriesOn.test(normal)) return undefined
    if (!carried.inColumn && !carried.isPlain) return undefined
    return carried.hasSpoken && !carried.inColumn && !/^(?:该[市县区州]|同时|此外|并|还|当地)/u.test(normal) ? undefined : carried.subject
  }
}
