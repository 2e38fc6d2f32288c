/** Numbers of headings that stand side by side: one printed twice, or one left out. */
import { numberedMarker } from '../structure/markers.ts'
import type { DamageMention } from './damage.ts'
import type { Section } from './sections.ts'

interface NumberingDamage {
  damage: DamageMention[]
  /** Sections whose number and title are printed twice. */
  repeated: ReadonlySet<Section>
}

interface Last { section: Section; number: number; reported: boolean }

const printedNumber = ({ heading, marker }: Section): string => heading!.text.slice(0, marker!.length).trim()

function toDamage(kind: DamageMention['kind'], section: Section, note: string): DamageMention {
  const { id, text, start, end } = section.heading!
  return { kind, note, quote: text.replace(/[。：:\s]+$/u, ''), start, end, passageIds: [id] }
}

/** The last number of the list that goes on inside the section's sentences: 1、加强统筹。2、强化激励。 */
function lastInside({ sentences }: Section, style: string, from: number): number {
  let number = from
  for (const { text } of sentences) {
    const marker = numberedMarker(text)
    if (marker?.style === style && marker.number === number + 1) number += 1
  }
  return number
}

/** Headings are compared with the one before them under the same parent and in the same style of number. */
export function readNumbering(sections: readonly Section[]): NumberingDamage {
  const lists = new Map<string, Last>()
  const damage: DamageMention[] = []
  const repeated = new Set<Section>()
  for (const section of sections) {
    if (section.marker === undefined) continue
    const { number, style } = section.marker
    const key = `${style}\n${section.parent}`
    const last = lists.get(key)
    let reported = false
    if (last?.number === number) {
      const sameTitle = last.section.name === section.name
      const what = sameTitle ? `${printedNumber(section)} ${section.name}` : `the number ${printedNumber(section)}`
      if (!last.reported) damage.push(toDamage('duplicate_numbering', last.section, `${what} is printed twice; this is the first`))
      damage.push(toDamage('duplicate_numbering', section, `${what} is printed twice; this is a repetition`))
      if (sameTitle) repeated.add(last.section).add(section)
      reported = true
    } else if (last !== undefined && number > last.number + 1) {
      damage.push(toDamage('broken_numbering', section, `${printedNumber(section)} follows ${printedNumber(last.section)}`))
    }
    lists.set(key, { section, number: lastInside(section, style, number), reported })
  }
  return { damage, repeated }
}
