/** `liantu compare FILE FILE`: what became of the layouts of one document in another, or in another version of it. */
import { basename, extname } from 'node:path'
import { Argument, Command, Option } from 'commander'
import { toId } from '#graph/domain/ids.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import { readDocument } from '#graph/extractors/read-document.ts'
import { isIndustryHeading } from '#graph/extractors/structure/industry-heading.ts'
import { readFile } from '#graph/importers/files/read-file.ts'
import { toProductKey, toProductName } from '#graph/importers/names/product-name.ts'
import { type ComparedLayout, type ComparedText, compareLayouts, type LayoutChange } from '#graph/views/compare-layouts.ts'
import { complain } from './complain.ts'
import { readProvince } from './extract.ts'
import { writeLines } from './output.ts'
import { printTable, toCell } from './text-table.ts'

interface CompareOptions { format: 'jsonl' | 'table'; province?: string }
interface ReadText extends ComparedText { sentences: ReadonlyMap<string, string> }

const columns = ['change', 'industry', 'product', 'relation_before', 'relation_after', 'kept', 'left', 'joined', 'near'] as const

async function readText(file: string, slug: string, provinceId: string | undefined): Promise<ReadText> {
  const { text, notes } = await readFile(file)
  for (const note of notes) process.stderr.write(`liantu: ${file}: ${note}\n`)
  const { passages, layouts: mentions } = readDocument({ slug, text, ...(provinceId === undefined ? {} : { provinceId }) })
  const headingOf = new Map(passages.map(({ id, heading }) => [id, heading]))
  const topicOf = new Map(passages.flatMap(({ id, heading, column }) => (heading !== undefined && isIndustryHeading(heading, column) ? [[id, industryIdOf(heading)] as const] : [])))
  const layouts = mentions.flatMap(({ placeId, placeName, item, relation, passageId }): ComparedLayout[] => {
    if (placeId === undefined) return []
    const key = toProductKey(item, headingOf.get(passageId))
    const topic = topicOf.get(passageId)
    return [{
      layoutId: toId('layout', placeId.slice(placeId.indexOf(':') + 1), relation, key), passageId, printed: item, relation,
      place: { id: placeId, name: placeName, cityId: placeId, cityName: placeName },
      product: { id: toId('product', key), name: toProductName(item) },
      topics: topic === undefined ? [] : [topic],
    }]
  })
  process.stderr.write(`liantu: ${basename(file, extname(file))}: ${passages.length} passages, ${layouts.length} layouts\n`)
  return { layouts, topics: new Set(topicOf.values()), sentences: new Map(passages.map(({ id, text: sentence }) => [id, sentence])) }
}

const namesOf = (places: LayoutChange['kept']): string[] => places.map(({ name }) => name)
const sentencesOf = (statements: LayoutChange['before'], { sentences }: ReadText): string[] =>
  [...new Set(statements.map(({ passageId }) => passageId))].flatMap((id) => sentences.get(id) ?? [])

const toRow = (change: LayoutChange, from: ReadText, to: ReadText) => ({
  change: change.kind,
  industry: change.topic === null ? null : change.topic.slice(change.topic.indexOf(':') + 1),
  product: change.product.name,
  relation_before: change.relationsBefore,
  relation_after: change.relationsAfter,
  kept: namesOf(change.kept),
  left: namesOf(change.left),
  joined: namesOf(change.joined),
  near: change.near.map(({ name }) => name),
  sentences_before: sentencesOf(change.before, from),
  sentences_after: sentencesOf(change.after, to),
})

async function compare(fromFile: string, toFile: string, { format, province }: CompareOptions): Promise<void> {
  const provinceId = province === undefined ? undefined : readProvince(province)
  const from = await readText(fromFile, 'from', provinceId)
  const to = await readText(toFile, 'to', provinceId)
  const rows = compareLayouts(from, to).map((change) => toRow(change, from, to))
  await writeLines(format === 'jsonl' ? rows.map((row) => JSON.stringify(row)) : printTable(columns, rows.map((row) => columns.map((column) => toCell(row[column])))))
}

/** The subcommand, ready to be added to a program. */
export function compareCommand(): Command {
  return new Command('compare')
    .description('print what became of the layouts of one planning document in another, or in another version of it')
    .addArgument(new Argument('<from>', 'the earlier file, of the types that extract takes'))
    .addArgument(new Argument('<to>', 'the later file'))
    .addOption(new Option('--format <format>', 'one JSON object a line, or a table').choices(['jsonl', 'table']).default('jsonl'))
    .option('--province <code>', 'GB/T 2260 code of the province the documents plan for (judged from the text when left out)')
    .action(async (from: string, to: string, options: CompareOptions) => {
      try {
        await compare(from, to, options)
      } catch (error) {
        complain(error)
      }
    })
}
