/** Passages put back into paragraphs, for reading. */
import type { ReadingPassage } from '#api/contract/documents.ts'

export interface Paragraph {
  id: string
  kind: 'heading' | 'text'
  /** Depth of a heading, from 1. */
  level: number
  passages: readonly ReadingPassage[]
}

/** A paragraph ends at a heading, a change of heading, a table row, or where the file breaks the line twice. */
export function toParagraphs(passages: readonly ReadingPassage[]): Paragraph[] {
  const paragraphs: { id: string; kind: Paragraph['kind']; level: number; passages: ReadingPassage[] }[] = []
  let before: ReadingPassage | undefined
  for (const passage of passages) {
    const heading = passage.kind === 'heading'
    const open = paragraphs.at(-1)
    const goesOn =
      before && open?.kind === 'text' && !heading && passage.kind === before.kind && passage.kind !== 'row' &&
      passage.heading === before.heading && passage.column === before.column && passage.start - before.end < 2
    if (goesOn) open.passages.push(passage)
    else paragraphs.push({ id: passage.id, kind: heading ? 'heading' : 'text', level: Math.max(1, passage.headingPath.length), passages: [passage] })
    before = passage
  }
  return paragraphs
}
