/** `liantu conflicts`: what collides with what. */
import { Command, Option } from 'commander'
import { type ConflictKind, conflictKindNames, conflictKinds } from '#graph/domain/conflict.ts'
import { readConflictReference } from '#graph/conflicts/reference.ts'
import { readConflictRows } from '#graph/conflicts/read-rows.ts'
import { ownReferenceFolder } from '#graph/importers/reference/reference.ts'
import { getConflicts } from '#graph/views/conflicts.ts'
import { complain } from './complain.ts'
import { codeOf, collect, toDay } from './options.ts'
import { writeLines } from './output.ts'
import { conflictColumns, toConflictCells, toConflictRow } from './rows/conflicts.ts'
import { printTable } from './text-table.ts'
import { localToday } from './today.ts'
import { withGraph } from './with-graph.ts'

interface ConflictOptions {
  kind?: ConflictKind
  city?: string
  product?: string
  industry?: string
  document?: string[]
  asOf: string
  format: 'jsonl' | 'table'
}

/** The subcommand, ready to be added to a program. */
export function conflictsCommand(): Command {
  return new Command('conflicts')
    .description('list what collides with what: layouts, rules, newer plans, as of a day')
    .addOption(new Option('--kind <kind>', `one of ${conflictKinds.join(', ')}, or its Chinese name`).argParser(codeOf(conflictKinds, conflictKindNames)))
    .option('--city <city>', 'id or name: 济南')
    .option('--product <product>', 'id, or a part of the name: 齿轮钢')
    .option('--industry <industry>', 'a part of the name: 钢铁')
    .option('--document <document>', 'id, title or short title; may be given several times', collect)
    .addOption(new Option('--as-of <day>', 'the day that everything is looked at from').argParser(toDay).default(localToday()))
    .addOption(new Option('--format <format>', 'one JSON object a line, or a table').choices(['jsonl', 'table']).default('jsonl'))
    .action(async ({ format, ...query }: ConflictOptions) => {
      try {
        const reference = readConflictReference(ownReferenceFolder())
        const { items } = await withGraph(async (graph) => getConflicts(graph, await readConflictRows(graph), reference, { ...query, limit: Number.MAX_SAFE_INTEGER, offset: 0, whole: true }))
        process.stderr.write(`liantu: ${items.length} conflicts as of ${query.asOf}\n`)
        await writeLines(format === 'jsonl' ? items.map((conflict) => JSON.stringify(toConflictRow(conflict))) : printTable(conflictColumns, items.map(toConflictCells)))
      } catch (error) {
        complain(error)
      }
    })
}
