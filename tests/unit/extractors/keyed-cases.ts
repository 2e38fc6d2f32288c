/** Documents with answers made by hand: the five plans of the seeds, and short texts of other provinces beside their answers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Passage } from '#graph/domain/document.ts'
import { readDocument } from '#graph/extractors/read-document.ts'
import type { Row } from './score-keyed-rows.ts'

export interface KeyedCase { expected: Row[]; passages: Passage[]; passagesById: Map<string, Passage> }

const root = new URL('../../../', import.meta.url)
const seedFile = /^shandong-(\d{3})$/u

function findSeed(number: string): URL {
  const documents = new URL('seeds/documents/', root)
  const files = readdirSync(documents).map((slug) => new URL(`${slug}/${number}.txt`, documents))
  return files.find((file) => existsSync(file))!
}

/** `kind` names the folder tests/fixtures/extract-<kind>; a case shandong-003 is read from the seeds. */
export function openCase(kind: string, name: string): KeyedCase {
  const folder = new URL(`tests/fixtures/extract-${kind}/${name}/`, root)
  const expected = readFileSync(new URL('expected.jsonl', folder), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row)
  const seed = seedFile.exec(name)?.[1]
  const input = seed === undefined ? new URL('input.md', folder) : findSeed(seed)
  const { passages } = readDocument({ slug: name, text: readFileSync(input, 'utf8') })
  return { expected, passages, passagesById: new Map(passages.map((passage) => [passage.id, passage])) }
}

/** Passages of a made-up text. */
export const passagesOf = (text: string): Passage[] => readDocument({ slug: 'text', text }).passages
