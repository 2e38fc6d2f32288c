/** Catalogues: the city once, then headed lists of what it takes, gives up, and takes no more. */
import type { LayoutRelation } from '#graph/domain/layout.ts'
import type { Place } from '#graph/places/gazetteer.ts'
import { numberedMarker } from '../../structure/markers.ts'
import type { Stretch } from '../../structure/stretches.ts'
import { readObject } from '../objects.ts'
import { readPlaceGroup } from '../place-groups.ts'
import { toThing } from '../things.ts'
import { splitClauses, type Range, type Sentence } from '../sentence.ts'

export interface CatalogueEntry { place: Place; thing: Range; relation: LayoutRelation }

/** 优先承接发展的产业、引导逐步调整退出的产业如下：, behind the city. */
const announces = /^[^。；]{0,16}?(?:承接|发展|退出|淘汰|转出|调整|限制|禁止)[^。；]{0,10}?(?:产业|行业|项目|产品|领域)[^。；]{0,60}?(?:如下|目录|清单)?[：:]?$/u
const section = /^(?:优先|重点|鼓励|支持|引导|推动|逐步|有序|积极|主动|加快|适度|严格|限制|控制|禁止|不再|不予|不得|停止|新增|退出|淘汰|关停|调整|承接|发展|引进|培育|转移|转出|布局|新建|类|的|和|与|及|、)+(?:产业|行业|产品|项目|领域|门类|环节)(?:目录|清单|名录)?$/u
const refuses = /不再|不予|不得|停止|禁止|限制|控制/u
const leaves = /退出|淘汰|关停|转出|转移/u
const takes = /承接|发展|引进|培育|鼓励|布局/u
const marked = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[.．、]?\s*)/u
/** Longer lines are prose. */
const longestEntry = 80

const bareHeading = (normal: string): string => normal.replace(marked, '').replace(/[。：:\s]+$/u, '')

function relationIn(normal: string): LayoutRelation | undefined {
  const title = bareHeading(normal)
  if (!section.test(title)) return undefined
  if (refuses.test(title)) return 'limit'
  if (leaves.test(title)) return 'retire'
  return takes.test(title) ? 'develop' : undefined
}

/** 九江市优先承接发展的产业、引导不再承接的产业如下： */
function announced(sentence: Sentence): readonly Place[] {
  const group = readPlaceGroup(sentence, 0)
  const rest = group === undefined ? '' : sentence.normal.slice(group.end)
  const title = rest.replace(/(?:如下|目录|清单|包括)*[：:]$/u, '')
  return group !== undefined && rest !== title && announces.test(rest) && title.split(/[、，和及]/u).every((part) => section.test(part)) ? group.places : []
}

/** What an entry lists, up to its first comma, which only limits it (不包括再生利用); an entry without a list is one name (铸锻件及油缸). */
function thingsOf(sentence: Sentence, relation: LayoutRelation): Range[] {
  const start = numberedMarker(sentence.normal)?.length ?? 0
  const first = splitClauses(sentence).find(({ end }) => end > start)
  if (first === undefined) return []
  const bracket = /（[^（）]*）$/u.exec(sentence.text(first))
  const object = { start: Math.max(start, first.start), end: bracket === null || relation === 'develop' ? first.end : first.end - bracket[0].length }
  if (!/[、等]/u.test(sentence.text(object))) return [toThing(sentence, object)].flatMap((thing) => thing ?? [])
  const { strong, weak } = readObject(sentence, { kind: relation === 'develop' ? 'plain' : relation, verb: '', isPairwise: false, object })
  return [...strong, ...weak]
}

/**
 * The entries of catalogues by the ordinal of their stretch. A catalogue opens with a line that announces its lists, or with a
 * heading that is a place and one of such lists below; it ends with the first line that is neither numbered nor one of its headings.
 */
export class CatalogueReader {
  private places: readonly Place[] = []
  private relation: LayoutRelation | undefined

  constructor(private readonly toSentence: (stretch: Stretch) => Sentence, private readonly placesOfHeading: (heading: string) => readonly Place[]) {}

  /** Entries of the stretch at `index`; undefined when it belongs to no catalogue. */
  read(stretches: readonly Stretch[], index: number): CatalogueEntry[] | undefined {
    const stretch = stretches[index]!
    const { normal } = stretch
    if (this.opens(stretches, index)) return []
    if (this.places.length === 0) return undefined
    const relation = relationIn(normal)
    if (relation !== undefined) {
      this.relation = relation
      return []
    }
    const marker = numberedMarker(normal)
    const next = stretches[index + 1]
    const following = next === undefined ? undefined : numberedMarker(next.normal)
    const holdsEntries = following !== undefined && following.number === 1 && following.rank > (marker?.rank ?? 0)
    if (stretch.kind === 'row' || normal.length > longestEntry || this.relation === undefined || marker === undefined && !holdsEntries) {
      this.places = []
      return undefined
    }
    if (holdsEntries) return []
    const sentence = this.toSentence(stretch)
    return thingsOf(sentence, this.relation).flatMap((thing) => this.places.map((place): CatalogueEntry => ({ place, thing, relation: this.relation! })))
  }

  private opens(stretches: readonly Stretch[], index: number): boolean {
    const stretch = stretches[index]!
    const { normal } = stretch
    if (stretch.kind === 'row' || normal.length > longestEntry) return false
    const isPlace = stretch.kind === 'heading' && index + 1 < stretches.length && relationIn(stretches[index + 1]!.normal) !== undefined
    const places = isPlace ? this.placesOfHeading(bareHeading(normal)) : /[：:]$/u.test(normal) && /产业|行业|项目/u.test(normal) ? announced(this.toSentence(stretch)) : []
    if (places.length === 0) return false
    this.places = places
    this.relation = undefined
    return true
  }
}
