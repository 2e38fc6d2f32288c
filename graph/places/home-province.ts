/** Which province a document plans for, judged from the places it prints. */
import { namesAt } from './name-index.ts'

/** Only the beginning is read: a plan names its own province and cities early and often. */
const charactersRead = 200_000

/**
 * The province whose name and cities the text prints most; a printed province name weighs as much as three cities.
 *
 * @returns an id such as `province:370000`; undefined when the text names no place of China
 */
export function inferProvince(text: string): string | undefined {
  const weights = new Map<string, number>()
  const head = text.slice(0, charactersRead)
  for (let position = 0; position < head.length; position += 1) {
    const entry = namesAt(head, position).find(({ printing }) => printing !== 'doubtful')
    if (entry === undefined) continue
    const provinces = new Set(entry.places.map(({ provinceCode }) => provinceCode))
    const [only] = provinces
    if (provinces.size === 1 && only !== undefined) {
      const isProvince = entry.places[0]?.kind === 'province'
      weights.set(only, (weights.get(only) ?? 0) + (isProvince ? 3 : 1))
    }
    position += entry.name.length - 1
  }
  const [heaviest] = [...weights].sort(([codeA, a], [codeB, b]) => b - a || codeA.localeCompare(codeB))
  return heaviest === undefined ? undefined : `province:${heaviest[0]}`
}
