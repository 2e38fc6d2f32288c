/** What one sentence states, collected subject by subject. */
import type { Place } from '#graph/places/gazetteer.ts'
import type { LayoutRelation } from '#graph/domain/layout.ts'
import { placesBehind } from './forms/place-brackets.ts'
import type { Things } from './objects.ts'
import type { Range, Sentence } from './sentence.ts'

export interface Fact {
  /** A pseudo-place such as 各市 is a bare name. */
  place: Place | string
  thing: Range
  relation: LayoutRelation
}

/** A subject and everything said of it so far. */
interface Run {
  places: readonly (Place | string)[]
  strong: { thing: Range; relation: LayoutRelation }[]
  weak: Range[]
  /** Weak things said first of all: 打造X基地，同步布局Y names both. */
  opening: Range[]
  /** The industry of the heading or of a label: it counts where nothing else is named. */
  heading: Range[]
}

/** 发展机器人、家电（顺德区） of 佛山市: a thing with a bracket of places behind it is theirs, where they lie in the place in charge. */
function inBracket(sentence: Sentence, fact: Fact): Fact[] {
  const found = placesBehind(sentence, fact.thing)
  if (found === undefined) return [fact]
  const thing = { start: fact.thing.start, end: found.open }
  const inner = found.places.filter(({ cityCode }) => typeof fact.place !== 'string' && cityCode === fact.place.code)
  return inner.length === 0 ? [{ ...fact, thing }] : inner.map((place): Fact => ({ ...fact, place, thing }))
}

const placeKey = (place: Place | string): string => (typeof place === 'string' ? place : place.id)

export class Facts {
  private readonly facts: Fact[] = []
  private run: Run | undefined

  /** @param heading the industry the sentence stands under: naming it again in passing states nothing new */
  constructor(private readonly sentence: Sentence, private readonly heading: string | undefined) {}

  /** The subject now speaking; undefined before there is one. */
  get subject(): readonly (Place | string)[] | undefined {
    return this.run?.places
  }

  /** True while nothing has been said of the subject. */
  get isSilent(): boolean {
    return this.run !== undefined && this.run.strong.length + this.run.weak.length + this.run.opening.length === 0
  }

  begin(places: readonly (Place | string)[]): void {
    this.close()
    this.run = { places, strong: [], weak: [], opening: [], heading: [] }
  }

  /** Forgets the subject: what follows is said of somebody else. */
  drop(): void {
    this.close()
    this.run = undefined
  }

  /** More places for the same subject: 以A为核心，B为支撑. */
  extend(places: readonly Place[]): void {
    if (this.run === undefined) this.begin(places)
    else this.run.places = [...this.run.places, ...places]
  }

  /**
   * @param opens weak things stay beside strong ones when they are the first said of the subject
   * @param details the strong things are what the base or cluster named before consists of, which then was the goal
   */
  say({ strong, weak }: Things, relation: LayoutRelation, { isPairwise = false, opens = false, details = false } = {}): void {
    if (this.run === undefined) return
    if (details && strong.length > 0) this.run.weak.push(...this.run.opening.splice(0))
    if (isPairwise && strong.length === this.run.places.length && strong.length > 1) {
      this.run.places.forEach((place, index) => this.state(place, strong[index]!, relation))
      return
    }
    if (isPairwise && strong.length === 0 && weak.length === this.run.places.length && weak.length > 1) {
      this.run.places.forEach((place, index) => this.state(place, weak[index]!, relation))
      return
    }
    const kept = opens && this.isSilent && strong.length === 0 ? this.run.opening : this.run.weak
    this.run.strong.push(...strong.map((thing) => ({ thing, relation })))
    kept.push(...weak.filter((thing) => !this.repeatsHeading(thing)))
    this.run.heading.push(...weak.filter((thing) => this.repeatsHeading(thing)))
  }

  /** Things that count for the subject where nothing else is named. */
  fallBackOn(things: readonly Range[]): void {
    this.run?.heading.push(...things)
  }

  state(place: Place | string, thing: Range, relation: LayoutRelation): void {
    this.facts.push({ place, thing, relation })
  }

  private repeatsHeading(thing: Range): boolean {
    const name = (text: string): string => text.replace(/(?:产业|产品|制造)$/u, '')
    return this.heading !== undefined && name(this.sentence.text(thing)) === name(this.heading)
  }

  private close(): void {
    const { run } = this
    if (run === undefined) return
    const named = run.strong.length > 0 ? run.opening : [...run.opening, ...run.weak]
    const passing = named.length + run.strong.length > 0 ? named : run.heading
    const said = [...passing.map((thing) => ({ thing, relation: 'develop' as const })), ...run.strong]
    for (const place of run.places) for (const { thing, relation } of said) this.state(place, thing, relation)
    this.run = { places: run.places, strong: [], weak: [], opening: [], heading: [] }
  }

  /** Everything stated, once each. */
  finish(): Fact[] {
    this.close()
    const seen = new Set<string>()
    return this.facts.flatMap((fact) => inBracket(this.sentence, fact)).filter(({ place, thing, relation }) => {
      const key = `${placeKey(place)}|${relation}|${this.sentence.text(thing)}`
      return !seen.has(key) && seen.add(key) !== undefined
    })
  }
}
