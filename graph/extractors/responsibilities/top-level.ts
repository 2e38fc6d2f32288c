/** Splitting a text at marks that stand outside brackets and quotation marks. */
import { Sentence } from '../layouts/sentence.ts'

/** The stretches of `text`, in normal form, between top-level `marks`; trimmed, empty ones dropped. */
export function splitAtTop(text: string, marks: string): string[] {
  const sentence = new Sentence(text, text, [])
  const parts: string[] = []
  let start = 0
  for (const at of [...sentence.topPositions(marks, { start: 0, end: text.length }), text.length]) {
    const part = text.slice(start, at).trim()
    if (part !== '') parts.push(part)
    start = at + 1
  }
  return parts
}
