/** `liantu check FILE`: a draft held against the corpus before it is issued. */
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Argument, Command, Option } from 'commander'
import { readConflictRows } from '#graph/conflicts/read-rows.ts'
import { readConflictReference } from '#graph/conflicts/reference.ts'
import { conflictKindNames, standingNames } from '#graph/domain/conflict.ts'
import { gapActionNames, gapKindNames } from '#graph/domain/gap.ts'
import { layoutRelationNames } from '#graph/domain/layout.ts'
import { readFile } from '#graph/importers/files/read-file.ts'
import { ownReferenceFolder, readReference } from '#graph/importers/reference/reference.ts'
import { buildBoardRows } from '#graph/views/gaps.ts'
import { getCheck } from '#graph/views/check.ts'
import { complain } from './complain.ts'
import { toDay } from './options.ts'
import { writeLines } from './output.ts'
import { toConflictRow } from './rows/conflicts.ts'
import { printTable, toCell } from './text-table.ts'
import { localToday } from './today.ts'
import { withGraph } from './with-graph.ts'

interface CheckOptions { asOf: string; format: 'jsonl' | 'table' }
type Check = Awaited<ReturnType<typeof getCheck>>

const shippedFolder = fileURLToPath(new URL('../../seeds/reference', import.meta.url))

/** One row a finding; `type` says what it is. */
const toRows = ({ layouts, conflicts, gaps, unread }: Check) => [
  ...conflicts.map((conflict) => ({ type: 'conflict', ...toConflictRow(conflict) })),
  ...layouts.map(({ relation, product, place, segments, quotes }) => ({
    type: 'layout', city: place.cityName, place: place.name, product: product.name, known: product.isKnown, relation, relation_name: layoutRelationNames[relation],
    segments: segments.map(({ name, chain }) => ({ chain: chain.name, segment: name })), evidence: quotes.map(({ text, start, end }) => ({ sentence: text, start, end })),
  })),
  ...gaps.map(({ id, kind, action, chain, segment, by }) => ({
    type: 'gap', id, kind, kind_name: gapKindNames[kind], action, action_name: gapActionNames[action], chain: chain.name, segment: segment?.name ?? null,
    by: by.map(({ product, place }) => ({ product: product.name, place: place.name })),
  })),
  ...unread.map(({ reason, quote }) => ({ type: 'unread', reason, evidence: [{ sentence: quote.text, start: quote.start, end: quote.end }] })),
]

const columns = ['finding', 'what', 'where', 'beside']
const toTable = ({ layouts, conflicts, gaps, unread }: Check): string[][] => [
  ...conflicts.map(({ kind, isConditional, subject, cities, sides }) => [
    `冲突 · ${conflictKindNames[kind]}${isConditional ? '（有条件）' : ''}`, subject.name, toCell(cities.map(({ name }) => name)),
    toCell([...new Set(sides.map(({ document, standing }) => `${document.shortTitle}（${standingNames[standing]}）`))]),
  ]),
  ...layouts.map(({ relation, product, place, segments }) => [`布局 · ${layoutRelationNames[relation]}`, product.name, place.name, toCell(segments.map(({ name, chain }) => `${chain.name} · ${name}`))]),
  ...gaps.map(({ kind, action, chain, segment, by }) => [`缺口 · ${gapKindNames[kind]}`, segment?.name ?? chain.name, toCell([...new Set(by.map(({ place }) => place.name))]), `${chain.name} · ${gapActionNames[action]}`]),
  ...unread.map(({ reason, quote }) => ['未读懂', quote.text.slice(0, 40), '', reason]),
]

/** The subcommand, ready to be added to a program. */
export function checkCommand(): Command {
  return new Command('check')
    .description('read a draft without storing it: what it lays out, collides with and fills; exits with 1 when something collides')
    .addArgument(new Argument('<file>', '.txt, .md, .docx, .pdf (with a text layer) or .html'))
    .addOption(new Option('--as-of <day>', 'the day that everything is looked at from').argParser(toDay).default(localToday()))
    .addOption(new Option('--format <format>', 'one JSON object a line, or a table').choices(['jsonl', 'table']).default('jsonl'))
    .action(async (file: string, { asOf, format }: CheckOptions) => {
      try {
        const { text, notes } = await readFile(file)
        for (const note of notes) process.stderr.write(`liantu: ${file}: ${note}\n`)
        const own = ownReferenceFolder()
        const reference = readConflictReference(own)
        const { aliases } = readReference(shippedFolder, own)
        const check = await withGraph(async (graph) => {
          const ground = { conflictRows: await readConflictRows(graph), boardRows: await buildBoardRows(graph), reference, aliases }
          return getCheck(graph, ground, { text, name: basename(file, extname(file)), today: asOf })
        })
        process.stderr.write(`liantu: ${file}: ${check.layouts.length} layouts, ${check.conflicts.length} conflicts, ${check.gaps.length} gaps it would fill, ${check.unread.length} passages not understood\n`)
        await writeLines(format === 'jsonl' ? toRows(check).map((row) => JSON.stringify(row)) : printTable(columns, toTable(check)))
        if (check.conflicts.length > 0) process.exitCode = 1
      } catch (error) {
        complain(error)
      }
    })
}
