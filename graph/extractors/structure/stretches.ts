/** Blocks into quotable stretches: headings, rows, and sentences between two full stops. */
import type { CleanText } from '../text/clean-text.ts'
import { toNormalForm } from '../text/normal-form.ts'
import type { Block } from './outline.ts'
import { printRow, readCells } from './tables.ts'

/** What becomes a passage, with what the grammar needs beside it. */
export interface Stretch {
  block: Block
  kind: 'heading' | 'sentence' | 'row'
  /** As it is quoted. */
  printed: string
  /** The printed text in normal form, same length. */
  normal: string
  start: number
  end: number
  cells?: string[]
  /** Ordinal of the table a row belongs to. */
  table?: number
}

const stop = /[。！？]/u
const closing = /[”’"）)》】]/u

function splitSentences(text: CleanText): CleanText[] {
  const normal = toNormalForm(text.text)
  const sentences: CleanText[] = []
  let from = 0
  for (let index = 0; index < normal.length; index += 1) {
    if (!stop.test(normal[index]!)) continue
    let end = index + 1
    while (end < normal.length && (stop.test(normal[end]!) || closing.test(normal[end]!))) end += 1
    sentences.push(text.slice(from, end).trim())
    from = end
    index = end - 1
  }
  sentences.push(text.slice(from).trim())
  return sentences.filter(({ length }) => length > 0)
}

/** Every stretch of the document, in order. */
export function toStretches(blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = []
  let table = 0
  let inTable = false
  const add = (block: Block, kind: Stretch['kind'], text: CleanText, more: Pick<Stretch, 'cells' | 'table'> = {}): void => {
    const printed = more.cells === undefined ? text.text.replace(/\t/gu, ' ') : printRow(more.cells)
    stretches.push({ block, kind, printed, normal: toNormalForm(printed), start: text.start, end: text.end, ...more })
  }
  for (const block of blocks) {
    if (block.kind === 'row') {
      if (!inTable) table += 1
      inTable = true
      add(block, 'row', block.text, { cells: readCells(block.text.text), table })
      continue
    }
    inTable = false
    if (block.kind === 'heading') add(block, 'heading', block.text)
    else for (const sentence of splitSentences(block.text)) add(block, 'sentence', sentence)
  }
  return stretches
}
