/** Sound plans damaged by rule, so that it is known where the damage is. */
import type { DamageMention } from '#graph/extractors/damage/damage.ts'
import { readDamage } from '#graph/extractors/damage/read-damage.ts'
import { toSections } from '#graph/extractors/damage/sections.ts'
import { readDocument } from '#graph/extractors/read-document.ts'

interface Span { start: number; end: number }
/** A damaged text and where its damage stands; a cut leaves an empty span. */
export interface Harmed { text: string; places: Span[] }
interface Body extends Span { name: string; text: string }
interface Edit extends Span { put: string }

export const readAll = (text: string): DamageMention[] => readDamage(text, readDocument({ slug: 'test', text }).passages)

/** Sections of single industries with enough text to be harmed. */
export function bodiesOf(text: string): Body[] {
  return toSections(readDocument({ slug: 'test', text }).passages).filter(({ isIndustry, sentences }) => isIndustry && sentences.length > 0).map(({ name, sentences }) => {
    const [start, end] = [sentences[0]!.start, sentences.at(-1)!.end]
    return { name, start, end, text: text.slice(start, end) }
  }).filter((body) => body.text.length > 60)
}

function apply(text: string, edits: readonly Edit[]): Harmed {
  let [harmed, at] = ['', 0]
  const places: Span[] = []
  for (const { start, end, put } of [...edits].sort((a, b) => a.start - b.start)) {
    harmed += text.slice(at, start)
    places.push({ start: harmed.length, end: harmed.length + put.length })
    harmed += put
    at = end
  }
  return { text: harmed + text.slice(at), places }
}

const verb = /(?:大力发展|重点发展|加快发展|做强|发展|突破)(?=[\u4e00-\u9fff])/u

/** Another thing as the object of a verb in each of `bodies`: in place of the whole object, of its first item, or of its first two characters. */
export function printOver(text: string, bodies: readonly Body[], thing: string, extent: 'object' | 'item' | 'word'): Harmed {
  return apply(text, bodies.flatMap((body) => {
    const found = verb.exec(body.text)
    if (found === null) return []
    const rest = body.text.slice(found.index + found[0].length)
    const length = extent === 'word' ? 2 : rest.search(extent === 'item' ? /[、，。；]/u : /[，。；]/u)
    return [{ start: body.start + found.index, end: body.start + found.index + found[0].length + length, put: `大力发展${thing}` }]
  }))
}

/** The text of one section in place of another's. */
export const pasteOver = (text: string, from: Body, over: Body): Harmed => apply(text, [{ start: over.start, end: over.end, put: from.text }])
/** Words put into the middle of a section's first words. */
export const putInside = (text: string, body: Body, words: string): Harmed => {
  const at = body.start + body.text.search(/[\u4e00-\u9fff]{6}/u) + 4
  return apply(text, [{ start: at, end: at, put: words }])
}
/** The first words of a section, up to a mark, taken out. */
export const cutBeginning = (text: string, body: Body): Harmed => apply(text, [{ start: body.start, end: body.start + body.text.search(/[，、]/u), put: '' }])
/** The last words of a section taken out. */
export const cutEnd = (text: string, body: Body): Harmed => apply(text, [{ start: body.end - 12, end: body.end, put: '' }])

/** How many of the harmed places were found, and how many findings of these kinds stand elsewhere. */
export function measure(harms: readonly Harmed[], kinds: readonly DamageMention['kind'][]): { found: number; of: number; alarms: number } {
  const total = { found: 0, of: 0, alarms: 0 }
  for (const { text, places } of harms) {
    const damage = readAll(text).filter(({ kind }) => kinds.includes(kind))
    const touches = (one: Span, place: Span): boolean => one.start <= place.end && place.start <= one.end
    total.of += places.length
    total.found += places.filter((place) => damage.some((one) => touches(one, place))).length
    total.alarms += damage.filter((one) => !places.some((place) => touches(one, place))).length
  }
  return total
}
