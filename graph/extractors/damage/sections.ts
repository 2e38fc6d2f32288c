/** Passages gathered under the heading they were printed below: one section per printed heading. */
import type { Passage } from '#graph/domain/document.ts'
import { headingName, namesIndustry } from '../entities/industry-headings.ts'
import { numberedMarker, type Marker } from '../structure/markers.ts'

export interface Section {
  heading?: Passage
  /** The heading without number and mark; empty before the first heading. */
  name: string
  /** True when the heading names an industry. */
  isIndustry: boolean
  marker?: Marker
  /** Equal for headings that stand side by side. */
  parent: string
  sentences: Passage[]
}

/** Every printed heading opens a section, repeated ones too. */
export function toSections(passages: readonly Passage[]): Section[] {
  const sections: Section[] = [{ name: '', isIndustry: false, parent: '', sentences: [] }]
  for (const passage of passages) {
    if (passage.kind === 'sentence') sections.at(-1)!.sentences.push(passage)
    if (passage.kind !== 'heading') continue
    const name = headingName(passage.text)
    const marker = numberedMarker(passage.text)
    const section: Section = { heading: passage, name, isIndustry: namesIndustry(name), parent: passage.headingPath.join('\n'), sentences: [] }
    sections.push(marker === undefined ? section : { ...section, marker })
  }
  return sections
}

const rank = /(?:制造业|产业链|产业|行业|制造|业)$/u

/** An industry's name without 产业 and the like: 轮胎行业 and 轮胎 are one. */
export const industryStem = (name: string): string => {
  const stem = name.replace(rank, '')
  return stem.length < 2 ? name : stem
}
