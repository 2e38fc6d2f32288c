/** A document's text into its passages, layouts, and the sentences nothing came of. */
import type { Passage, UnreadPassage } from '#graph/domain/document.ts'
import type { LayoutMention } from '#graph/domain/layout.ts'
import type { Place } from '#graph/places/gazetteer.ts'
import { inferProvince } from '#graph/places/home-province.ts'
import { findPlaceMentions } from '#graph/places/mentions.ts'
import { readPlaceGroup } from './layouts/place-groups.ts'
import { LayoutReader } from './layouts/read-layouts.ts'
import { Sentence } from './layouts/sentence.ts'
import type { Reading } from './reading.ts'
import { readOutline } from './structure/outline.ts'
import { toStretches, type Stretch } from './structure/stretches.ts'
import { joinLines } from './text/joining.ts'
import { readLines } from './text/lines.ts'
import { toNormalForm } from './text/normal-form.ts'

export interface DocumentText {
  /** Ids of passages begin with it: lower-case letters, digits and hyphens. */
  slug: string
  /** The decoded file. */
  text: string
  /** The province the document plans for, `province:370000`; judged from the text when absent. */
  provinceId?: string
}

/** The places a heading consists of: 合肥市, 1. 合肥、芜湖. */
function placesOfHeading(text: string, home: string | undefined): Place[] {
  const normal = toNormalForm(text).replace(/[。：\s]+$/u, '')
  if (normal.length > 40 || /(?:都市圈|城市群|片区|一带|沿线|走廊|带|板块)$/u.test(normal)) return []
  const sentence = new Sentence(normal, normal, findPlaceMentions(normal, home))
  const group = readPlaceGroup(sentence, 0)
  if (group === undefined) return []
  const isWhole = group.end === normal.length || (normal[group.end] === '（' && sentence.closing(group.end) === normal.length - 1)
  return isWhole ? group.places : []
}

function toPassage(slug: string, stretch: Stretch, ordinal: number): Passage {
  const { block, kind, printed, start, end } = stretch
  const passage: Passage = {
    id: `passage:${slug}:${start}`, documentId: `document:${slug}`, ordinal, kind, text: printed, start, end, headingPath: block.headingPath,
  }
  if (block.column !== undefined) passage.column = block.column
  if (block.heading !== undefined) passage.heading = block.heading
  return passage
}

/**
 * Reads one document. Pure: the same text gives the same reading. Time grows linearly with the text.
 *
 * @returns passages in order, together covering every character of the text that is not page furniture or markup
 */
export function readDocument({ slug, text, provinceId }: DocumentText): Reading {
  const home = provinceId ?? inferProvince(text)
  const known = new Map<string, Place[]>()
  const placesNamed = (heading: string): Place[] => {
    const places = known.get(heading) ?? placesOfHeading(heading, home)
    known.set(heading, places)
    return places
  }
  const stretches = toStretches(readOutline(joinLines(readLines(text)), (heading) => placesNamed(heading).length > 0))
  const passages = stretches.map((stretch, ordinal) => toPassage(slug, stretch, ordinal))
  const reader = new LayoutReader(home, placesNamed)
  const layouts: LayoutMention[] = []
  const unread: UnreadPassage[] = []
  const readings = reader.read(stretches)
  readings.forEach(({ mentions, reason, places }, index) => {
    const passageId = passages[index]!.id
    for (const mention of mentions) layouts.push({ passageId, ...mention })
    if (reason !== undefined) unread.push({ passageId, reason, places })
  })
  return { documentSlug: slug, passages, layouts, unread }
}
