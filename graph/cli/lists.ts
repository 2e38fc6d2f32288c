/** `liantu lists`: the lists (清单) of a chain, as lines or as a file. */
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { Command } from 'commander'
import { GraphError } from '#graph/domain/errors.ts'
import { listsDocument } from '#graph/exports/lists-document.ts'
import { listsWorkbook } from '#graph/exports/lists-workbook.ts'
import { ownReferenceFolder } from '#graph/importers/reference/reference.ts'
import { readTemplates } from '#graph/lists/read-templates.ts'
import { getChainLists, readListRows, type ChainListsView } from '#graph/views/lists.ts'
import { complain } from './complain.ts'
import { collect, toDay } from './options.ts'
import { writeLines } from './output.ts'
import { localToday } from './today.ts'
import { withGraph } from './with-graph.ts'

interface ListOptions {
  chain: string
  template?: string
  city?: string
  document?: string[]
  asOf?: string
  out?: string
  force?: boolean
}

/** A line for each row, with its sentences. */
function toLines({ chain, template, lists, passages }: ChainListsView): string[] {
  const quotes = new Map(passages.map((passage) => [passage.id, passage]))
  return lists.flatMap((list) =>
    list.rows.map(({ cells, scope, passageIds }) =>
      JSON.stringify({
        chain: chain.name, template: template.id, list: list.name, scope, ...Object.fromEntries(list.columns.map(({ field }) => [field, cells[field]])),
        evidence: passageIds.flatMap((id) => quotes.get(id) ?? []).map(({ documentName, heading, text, start, end }) => ({ document: documentName, heading, sentence: text, start, end })),
      }),
    ),
  )
}

const writers: Readonly<Record<string, (view: ChainListsView) => Promise<Buffer | string>>> = {
  '.xlsx': (view) => listsWorkbook(view, localToday()),
  '.docx': (view) => listsDocument(view, localToday()),
  '.jsonl': async (view) => toLines(view).map((line) => `${line}\n`).join(''),
}

/** Refused before the graph is opened. @throws GraphError `invalid-parameters` */
function writerOf(file: string, isForced: boolean) {
  const writer = writers[extname(file).toLowerCase()]
  if (writer === undefined) throw new GraphError('invalid-parameters', `${file}: the name must end in ${Object.keys(writers).join(', ')}`)
  if (existsSync(file) && !isForced) throw new GraphError('invalid-parameters', `${file} is there already; name another file, or add --force to replace it`)
  return writer
}

/** The subcommand, ready to be added to a program. */
export function listsCommand(): Command {
  return new Command('lists')
    .description('write the lists (清单) of a chain: Excel, Word or one JSON object a line')
    .requiredOption('--chain <chain>', 'id or name: 集成电路')
    .option('--template <template>', 'id or name of the form of lists; the first without it')
    .option('--city <city>', 'only what is of this city: id or name')
    .option('--document <document>', 'id, title or short title; may be given several times', collect)
    .option('--as-of <day>', 'leave out what was not yet issued then: 2026-11-22', toDay)
    .option('--out <file>', 'a new file: .xlsx, .docx or .jsonl; lines on standard output without it')
    .option('--force', 'replace the file if it is there')
    .action(async ({ chain, out, force, ...query }: ListOptions) => {
      try {
        const writer = out === undefined ? undefined : writerOf(out, force === true)
        const templates = readTemplates(undefined, ownReferenceFolder())
        const view = await withGraph(async (graph) => getChainLists(graph, { ...(await readListRows(graph)), templates }, chain, query))
        if (out === undefined || writer === undefined) await writeLines(toLines(view))
        else {
          const half = `${out}.part`
          writeFileSync(half, await writer(view))
          renameSync(half, out)
        }
        process.stderr.write(`liantu: ${view.lists.map(({ name, rows }) => `${name} ${rows.length}`).join(', ')}${out === undefined ? '' : `; written to ${out}`}\n`)
      } catch (error) {
        complain(error)
      }
    })
}
