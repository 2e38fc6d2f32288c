/** Whether a layout is of what a rule speaks of, and why: by the product's name, its segment, or the heading it stands under. */
import type { Certainty, MatchGround } from '#graph/domain/conflict.ts'
import type { Containment } from '#graph/domain/containment.ts'

/** A layout as the match looks at it; industry names are those of the headings it stands under. */
export interface Matchable {
  productName: string
  segmentIds: readonly string[]
  industryNames: readonly string[]
}

export interface Match {
  ground: MatchGround
  certainty: Certainty
  /** From the product to what the rule names: 齿轮钢, 钢铁. */
  path: readonly string[]
}

/** What an industry contains, as far as matching goes. */
type Contents = Omit<Containment, 'source' | 'reviewedOn'>

const bare = (name: string): string => name.replace(/\s+/gu, '')
const stemOf = (industry: string): string => bare(industry).replace(/(?:产业|行业|工业|业)$/u, '')

/** 水泥熟料生产线, 钢铁基地: how capacity is called that makes the thing. */
const capacity = /(?:生产线|生产基地|制造基地|基地|项目|装置|产能|工程|产业园)$/u

const certaintyOf: Readonly<Record<MatchGround, Certainty>> = { 'same-product': 'sure', 'kind-of-product': 'sure', segment: 'likely', industry: 'possible' }

/** Industries and what they contain. An industry without an entry contains its own name, and what ends with it. */
export class Containments {
  readonly #byName = new Map<string, Contents>()
  readonly #all: readonly Contents[]
  /** The same layouts are asked for again by every rule of an industry. */
  readonly #matches = new WeakMap<Matchable, Map<string, Match | undefined>>()
  readonly #insides = new Map<Contents, readonly Contents[]>()
  /** Segment id → wider segments. */
  readonly #kindOf: ReadonlyMap<string, readonly string[]>

  constructor(containments: readonly Contents[], kindOf: ReadonlyMap<string, readonly string[]>) {
    this.#all = containments
    this.#kindOf = kindOf
    for (const entry of containments) for (const name of [entry.industry, ...entry.aliases]) this.#byName.set(stemOf(name), entry)
  }

  /** The industry's entry, or one of its name alone. */
  entryOf(industry: string): Contents {
    const stem = stemOf(industry)
    const known = this.#byName.get(stem) ?? this.#byName.get(bare(industry))
    return known ?? { industry: stem, aliases: [], within: [], segments: [], productEnds: [stem], productWords: [], notEnds: [] }
  }

  /** The widest industry that it lies in, itself when it lies in none: 氯碱 in 化工. */
  rootOf(industry: string): string {
    const seen = new Set<string>()
    let entry = this.entryOf(industry)
    while (entry.within[0] !== undefined && !seen.has(entry.industry)) {
      seen.add(entry.industry)
      entry = this.entryOf(entry.within[0])
    }
    return entry.industry
  }

  /** The surest way in which a layout is of the industry; undefined when it is not. */
  match(layout: Matchable, industry: string): Match | undefined {
    const known = this.#matches.get(layout) ?? new Map<string, Match | undefined>()
    this.#matches.set(layout, known)
    if (!known.has(industry)) known.set(industry, this.#find(layout, industry))
    return known.get(industry)
  }

  #find(layout: Matchable, industry: string): Match | undefined {
    const target = this.entryOf(industry)
    const own = this.#matchEntry(layout, target)
    const inner = this.#inside(target).flatMap((entry) => {
      const match = this.#matchEntry(layout, entry)
      return match === undefined ? [] : [{ ...match, path: [...match.path, target.industry] }]
    })
    const grounds: readonly MatchGround[] = ['same-product', 'kind-of-product', 'segment', 'industry']
    return [...(own === undefined ? [] : [own]), ...inner].sort((a, b) => grounds.indexOf(a.ground) - grounds.indexOf(b.ground) || a.path.length - b.path.length)[0]
  }

  /** Entries that lie in an industry, however deep. */
  #inside(target: Contents): readonly Contents[] {
    const held = this.#insides.get(target)
    if (held !== undefined) return held
    const inside = new Set<Contents>()
    const gather = (industry: string): void => {
      for (const entry of this.#all) {
        if (inside.has(entry) || !entry.within.some((wider) => stemOf(wider) === stemOf(industry))) continue
        inside.add(entry)
        gather(entry.industry)
      }
    }
    gather(target.industry)
    inside.delete(target)
    const found = [...inside]
    this.#insides.set(target, found)
    return found
  }

  #matchEntry({ productName, segmentIds, industryNames }: Matchable, entry: Contents): Match | undefined {
    const name = bare(productName).replace(capacity, '')
    if (entry.notEnds.some((end) => name.endsWith(end))) return undefined
    const of = (ground: MatchGround): Match => ({ ground, certainty: certaintyOf[ground], path: [...new Set([productName, entry.industry])] })
    if ([entry.industry, ...entry.aliases].some((one) => bare(one) === name || stemOf(one) === stemOf(name))) return of('same-product')
    if (entry.productEnds.some((end) => name.endsWith(end)) || entry.productWords.some((word) => name.includes(word))) return of('kind-of-product')
    const segments = new Set(segmentIds.flatMap((id) => [...this.#widerOf(id)]))
    if (entry.segments.some((id) => segments.has(id))) return of('segment')
    // What has a segment of its own is something else of the industry: an additive of 轮胎 is no tyre.
    const stands = industryNames.some((heading) => this.entryOf(heading) === entry || stemOf(heading) === entry.industry)
    return stands && segmentIds.length === 0 ? of('industry') : undefined
  }

  *#widerOf(segmentId: string, seen = new Set<string>()): Generator<string> {
    if (seen.has(segmentId)) return
    seen.add(segmentId)
    yield segmentId
    for (const wider of this.#kindOf.get(segmentId) ?? []) yield* this.#widerOf(wider, seen)
  }
}
