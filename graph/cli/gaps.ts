/** `liantu gaps`: what is missing or weak in the chains. */
import { Command, Option } from 'commander'
import { type Stage, stageNames, stages } from '#graph/domain/chain.ts'
import { type GapAction, type GapKind, gapActionNames, gapActions, gapKindNames, gapKinds, gapTierNames } from '#graph/domain/gap.ts'
import { buildBoardRows, getGaps } from '#graph/views/gaps.ts'
import { complain } from './complain.ts'
import { codeOf, collect, toDay } from './options.ts'
import { writeLines } from './output.ts'
import { printTable, toCell } from './text-table.ts'
import { withGraph } from './with-graph.ts'

interface GapOptions {
  chain?: string
  city?: string
  kind?: GapKind
  action?: GapAction
  stage?: Stage
  document?: string[]
  asOf?: string
  format: 'jsonl' | 'table'
}

type Gap = Awaited<ReturnType<typeof getGaps>>['items'][number]

const toRow = ({ id, kind, action, tier, stage, chain, segment, city, figures, quotes }: Gap) => ({
  id, kind, kind_name: gapKindNames[kind], action, action_name: gapActionNames[action], tier, tier_name: gapTierNames[tier],
  chain: chain.name, segment: segment?.name ?? null, industry: segment === null ? chain.name : null, stage, city: city?.name ?? null,
  figures: Object.fromEntries(figures.map(({ name, value, rows }) => [name, { value, rows: rows.map((row) => row.name) }])),
  evidence: quotes.map(({ documentName, heading, text, start, end }) => ({ document: documentName, heading, sentence: text, start, end })),
})

const columns = ['kind', 'action', 'tier', 'chain', 'segment', 'cities', 'consumers', 'feeders', 'sentences']
const toCells = ({ kind, action, tier, chain, segment, figures, quotes }: Gap): string[] => {
  const namesOf = (name: string) => toCell(figures.find((figure) => figure.name === name)?.rows.map((row) => row.name))
  return [gapKindNames[kind], gapActionNames[action], gapTierNames[tier], chain.name, segment?.name ?? '', namesOf('cities'), namesOf('consumers'), namesOf('feeders'), String(quotes.length)]
}

/** The subcommand, ready to be added to a program. */
export function gapsCommand(): Command {
  return new Command('gaps')
    .description('list what is missing or weak in the chains, in the region or in one city')
    .option('--chain <chain>', 'id or name: 集成电路')
    .option('--city <city>', 'id or name: 德州')
    .addOption(new Option('--kind <kind>', `one of ${gapKinds.join(', ')}, or its Chinese name`).argParser(codeOf(gapKinds, gapKindNames)))
    .addOption(new Option('--action <action>', `one of ${gapActions.join(', ')}, or its Chinese name`).argParser(codeOf(gapActions, gapActionNames)))
    .addOption(new Option('--stage <stage>', `one of ${stages.join(', ')}, or its Chinese name`).argParser(codeOf(stages, stageNames)))
    .option('--document <document>', 'id, title or short title; may be given several times', collect)
    .option('--as-of <day>', 'leave out what was not yet issued then: 2026-11-22', toDay)
    .addOption(new Option('--format <format>', 'one JSON object a line, or a table').choices(['jsonl', 'table']).default('jsonl'))
    .action(async ({ format, ...query }: GapOptions) => {
      try {
        const { items } = await withGraph(async (graph) => getGaps(graph, await buildBoardRows(graph), { ...query, limit: Number.MAX_SAFE_INTEGER, offset: 0 }))
        process.stderr.write(`liantu: ${items.length} gaps\n`)
        await writeLines(format === 'jsonl' ? items.map((gap) => JSON.stringify(toRow(gap))) : printTable(columns, items.map(toCells)))
      } catch (error) {
        complain(error)
      }
    })
}
