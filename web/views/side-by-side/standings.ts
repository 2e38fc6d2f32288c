/** On which side something stands, in words. */
import type { Standing } from '#api/contract/side-by-side.ts'

export type { Standing }
export const sides: readonly Standing[] = ['left', 'both', 'right', 'neither']

interface Names {
  left: { name: string }
  right: { name: string }
}
const glyphs: Readonly<Record<Standing, string>> = { left: '◧', both: '■', right: '◨', neither: '□' }

export function standingWords({ left, right }: Names, standing: Standing): { glyph: string; name: string } {
  const names: Record<Standing, string> = { left: `只有${left.name}`, both: '两边都有', right: `只有${right.name}`, neither: '两边都没有' }
  return { glyph: glyphs[standing], name: names[standing] }
}
