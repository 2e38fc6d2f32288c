/**
 * `npm run evaluate`: precision, recall and F1 of every kind of fact against the answers kept under tests/fixtures, case by
 * case and for each kind as a whole. The unit tests hold the same figures from falling; this shows them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractKinds, type ExtractKindName } from '#graph/cli/extract-kinds.ts'
import { printTable } from '#graph/cli/text-table.ts'
import { readDocument } from '#graph/extractors/read-document.ts'
import { inferProvince } from '#graph/places/home-province.ts'
import { type LayoutRow, scoreLayouts } from '#tests/unit/extractors/score-layouts.ts'
import { type Row, scoreRows } from '#tests/unit/extractors/score-keyed-rows.ts'

const root = new URL('../../', import.meta.url)

/** What makes two rows of a kind the same; layouts are matched by city and item, leniently on boundaries. */
const keys = {
  targets: ['subject', 'number', 'low', 'high', 'unit', 'year', 'comparator'],
  responsibilities: ['task', 'lead', 'support', 'section'],
  restrictions: ['industry', 'scope', 'exception', 'rule', 'threshold', 'deadline'],
  segments: ['industry', 'segments', 'ordered', 'upstream', 'downstream', 'column'],
  focus: ['industry', 'item'],
  entities: ['kind', 'name', 'industry', 'city'],
} satisfies Partial<Record<ExtractKindName, string[]>>

interface Result {
  kind: string
  name: string
  answers: number
  precision: number
  recall: number
  f1: number
}

/** The text of a case: its own input, or the plan of the seeds whose number ends its name. */
function textOf(folder: URL, name: string): string {
  const own = new URL('input.md', folder)
  if (existsSync(own)) return readFileSync(own, 'utf8')
  const file = `${name.slice(-3)}.txt`
  const documents = new URL('seeds/documents/', root)
  const slug = readdirSync(documents).find((entry) => existsSync(new URL(`${entry}/${file}`, documents)))
  if (slug === undefined) throw new Error(`${fileURLToPath(folder)} has neither input.md nor a plan of the seeds`)
  return readFileSync(new URL(`${slug}/${file}`, documents), 'utf8')
}

/** Companies inside longer names are extra: neither asked for nor held against the reader. */
const isAsked = (row: Row): boolean => row['nested_in'] === undefined

function evaluate(kind: ExtractKindName, name: string, folder: URL): Result {
  const text = textOf(folder, name)
  const reading = readDocument({ slug: 'case', text })
  const passagesById = new Map(reading.passages.map((passage) => [passage.id, passage]))
  const rows: Row[] = extractKinds[kind].toRows({ name, text, provinceId: inferProvince(text), reading, passagesById })
  const answers = readFileSync(new URL('expected.jsonl', folder), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row)
  const score =
    kind in keys
      ? scoreRows(answers.filter(isAsked), rows.filter(isAsked), keys[kind as keyof typeof keys])
      : scoreLayouts(answers as unknown as LayoutRow[], rows as unknown as LayoutRow[]).item
  const { precision, recall, f1 } = score
  return { kind, name, answers: answers.filter(isAsked).length, precision, recall, f1 }
}

const casesOf = (folder: URL): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('sample-') && existsSync(new URL(`${entry.name}/expected.jsonl`, folder)))
    .map((entry) => entry.name)
    .sort()

const kinds: [ExtractKindName, string][] = [['layouts', 'extract'], ...(Object.keys(keys) as (keyof typeof keys)[]).map((kind): [ExtractKindName, string] => [kind, `extract-${kind}`])]
const results = kinds.flatMap(([kind, name]) => {
  const folder = new URL(`tests/fixtures/${name}/`, root)
  const cases = casesOf(folder).map((entry) => evaluate(kind, entry, new URL(`${entry}/`, folder)))
  const answers = cases.reduce((sum, { answers: count }) => sum + count, 0)
  const mean = (of: 'precision' | 'recall' | 'f1') => cases.reduce((sum, entry) => sum + entry[of] * entry.answers, 0) / (answers || 1)
  return [...cases, { kind, name: '(all, weighted by answers)', answers, precision: mean('precision'), recall: mean('recall'), f1: mean('f1') }]
})
const lines = printTable(
  ['kind', 'case', 'answers', 'P', 'R', 'F1'],
  results.map(({ kind, name, answers, precision, recall, f1 }) => [kind, name, String(answers), precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)]),
)
process.stdout.write(`${[...lines].join('\n')}\n`)
