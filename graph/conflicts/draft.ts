/** A draft beside the corpus: read, turned into the rows that conflicts are found in, and stored nowhere. */
import { groupBy } from '#graph/domain/grouping.ts'
import { toId } from '#graph/domain/ids.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import { LayoutRelation } from '#graph/domain/layout.ts'
import { Restriction } from '#graph/domain/restriction.ts'
import type { NameAliases } from '#graph/importers/names/read-aliases.ts'
import { placerOf } from '#graph/importers/place-product.ts'
import { type PlanReading, readPlan } from '#graph/importers/read-plan.ts'
import { transformDocument } from '#graph/importers/transform-document.ts'
import { inferProvince } from '#graph/places/home-province.ts'
import type { ConflictRows } from './read-rows.ts'
import { requestWords } from './request-words.ts'

export const draftSlug = 'draft'
export const draftId = toId('document', draftSlug)

/** What somebody pastes or uploads. */
export interface Draft {
  text: string
  /** As the list of documents shows it. */
  name: string
  /** ISO day on which it would be issued. */
  today: string
}

export interface DraftRows {
  reading: PlanReading
  /** The corpus with the draft among its documents. */
  rows: ConflictRows
  /** Segment of each product of the draft, also by a term alone where it stands under no heading of a chain. */
  placements: ReadonlyMap<string, readonly string[]>
}

/** Years that the draft names for itself at its beginning: 2026—2030年; else the year of today. */
function horizonOf(text: string, today: string): [number, number] {
  const year = Number(today.slice(0, 4))
  const printed = /(20\d{2})\s*(?:年)?\s*[—\-－–~～至]+\s*(20\d{2})/u.exec(text.slice(0, 400))
  const [start, end] = [Number(printed?.[1] ?? year), Number(printed?.[2] ?? year)]
  return start <= end ? [start, end] : [year, year]
}

const restrictionProperties = Restriction.omit({ evidence: true }).loose()

/**
 * Reads a draft and puts its rows beside those of the corpus. A product that the corpus knows has its segments; a new one
 * those that the chains covering its heading place it in.
 */
export function withDraft(corpus: ConflictRows, aliases: NameAliases, { text, name, today }: Draft): DraftRows {
  const provinces = new Set(corpus.documents.map(({ provinceId }) => provinceId))
  const [home] = provinces
  const provinceId = inferProvince(text) ?? home ?? 'province:370000'
  const [horizonStart, horizonEnd] = horizonOf(text, today)
  const source = {
    id: draftId, title: name, shortTitle: '草案', issuer: '未印明', issuedOn: today, horizonStart, horizonEnd, provinceId,
    file: 'draft.txt', format: 'text' as const, sha256: '0'.repeat(64),
  }
  const reading = readPlan({ slug: draftSlug, text, source })
  const document = transformDocument({ slug: draftSlug, source, text, digest: '' }, reading, aliases)
  const passages = new Map(reading.passages.map((passage) => [passage.id, passage]))
  const printed = groupBy(document.statements, ({ factId }) => factId)
  const products = new Map(document.products.map((product) => [product.id, product]))
  const known = groupBy(corpus.layouts, ({ productId }) => productId)
  const placers = placersOf(corpus)
  const placements = new Map<string, string[]>()
  const places = new Map([...document.provinces, ...document.cities.map(({ properties }) => properties), ...document.counties.map(({ properties }) => properties)].map((place) => [String(place.id), place]))
  const layouts = document.layouts.flatMap(({ id, placeId, productId, properties }) =>
    (printed.get(id) ?? []).flatMap((statement) => {
      const [place, passage] = [places.get(placeId), passages.get(statement.passageId)]
      if (place === undefined || passage === undefined) return []
      const industryIds = passage.heading === undefined ? [] : [industryIdOf(passage.heading)]
      const productName = String(products.get(productId)?.properties['name'] ?? productId)
      const segmentIds = [...new Set([...(known.get(productId) ?? []).flatMap((row) => row.segmentIds), ...placers.under(industryIds, productName)])]
      placements.set(productId, segmentIds.length > 0 ? segmentIds : placers.anywhere(productName))
      return [{
        layoutId: id, relation: LayoutRelation.parse(properties['relation']), productId, productName,
        placeId, placeName: String(place.name), cityId: String(place.cityId), cityName: String(place.cityName), printed: String(statement.properties['printed'] ?? ''),
        passageId: passage.id, text: passage.text, documentId: draftId, heading: passage.heading ?? null, industryIds, segmentIds,
      }]
    }),
  )
  const rules = document.restrictions.flatMap(({ properties }) => {
    const stated = restrictionProperties.parse(properties) as ConflictRows['rules'][number]['properties']
    const statement = printed.get(stated.id)?.[0]
    const passage = statement === undefined ? undefined : passages.get(statement.passageId)
    return passage === undefined ? [] : [{
      properties: stated, printed: String(statement?.properties['printed'] ?? ''), passageId: passage.id, text: passage.text, documentId: draftId, documentName: name,
      headingPath: passage.headingPath, column: passage.column ?? null, heading: passage.heading ?? null, start: passage.start, end: passage.end, damage: null,
    }]
  })
  const isNewCity = ({ id }: { id: string }): boolean => !corpus.cities.some((city) => city.id === id)
  return {
    reading, placements,
    rows: {
      ...corpus,
      documents: [
        ...corpus.documents,
        { id: draftId, name, shortTitle: '草案', issuer: '未印明', number: null, issuedOn: today, horizonStart, horizonEnd, provinceId, notes: null, sha256: source.sha256, passageCount: reading.passages.length, unreadCount: reading.unread.length, damageCount: reading.damage.length },
      ],
      industries: [
        ...corpus.industries,
        ...document.industries.filter(({ id }) => !corpus.industries.some((industry) => industry.id === id)).map(({ id, properties }) => ({ id, name: String(properties['name']), aliases: [], chains: [], groups: [], parentIds: [] })),
      ],
      cities: [...corpus.cities, ...document.cities.filter(isNewCity).map(({ id, provinceId: province, properties }) => ({ id, provinceId: province, name: properties.name, shortName: properties.shortName }))],
      layouts: [...corpus.layouts, ...layouts],
      rules: [...corpus.rules, ...rules],
      requests: [
        ...corpus.requests,
        ...reading.passages.filter(({ text: words }) => requestWords.some((word) => words.includes(word))).map(({ id, text: words, heading, headingPath }) => ({
          passageId: id, documentId: draftId, text: words, heading: heading ?? null, headingPath, industryIds: heading === undefined ? [] : [industryIdOf(heading)],
        })),
      ],
    },
  }
}

/** The import's rule for placing products, by heading as the import has it, or over all chains for what stands under none. */
function placersOf({ segments, industries }: ConflictRows) {
  const byChain = new Map([...groupBy(segments, ({ chainId }) => chainId)].map(([chainId, own]) => [chainId, placerOf(own)]))
  const chainsOf = new Map(industries.map(({ id, chains }) => [id, chains.map((chain) => chain.id)]))
  const everywhere = placerOf(segments)
  return {
    under: (industryIds: readonly string[], name: string): string[] =>
      industryIds.flatMap((id) => chainsOf.get(id) ?? []).flatMap((chainId) => byChain.get(chainId)?.(name)?.segmentId ?? []),
    anywhere: (name: string): string[] => {
      const placement = everywhere(name)
      return placement === undefined ? [] : [placement.segmentId]
    },
  }
}
