/** `liantu dump FILE` and `liantu restore FILE`: what users entered, from one graph into another. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { z } from 'zod'
import { GraphError } from '#graph/domain/errors.ts'
import { Mark } from '#graph/domain/mark.ts'
import { getMarkHistory, restoreMarks } from '#graph/views/marks.ts'
import { complain } from './complain.ts'
import { withOwnGraph } from './with-graph.ts'

/** The first line of a dump: what it is, and how to read the others. */
const Head = z.strictObject({ format: z.literal('liantu-dump'), version: z.literal(1), marks: z.int().min(0) })

/** @throws GraphError `unreadable-file` */
function readDump(file: string): Mark[] {
  if (!existsSync(file)) throw new GraphError('unreadable-file', `${file}: there is no such file`)
  const [first = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '')
  const parse = <T>(schema: z.ZodType<T>, line: string, number: number): T => {
    let json: unknown
    try {
      json = JSON.parse(line)
    } catch {
      throw new GraphError('unreadable-file', `${file}, line ${number}: is no JSON; nothing was restored`)
    }
    const parsed = schema.safeParse(json)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    throw new GraphError('unreadable-file', `${file}, line ${number}, field ${issue?.path.join('.') || '(line)'}: ${issue?.message ?? 'does not fit'}; nothing was restored`)
  }
  const head = parse(Head, first, 1)
  const marks = lines.map((line, index) => parse(Mark, line, index + 2))
  if (marks.length !== head.marks) throw new GraphError('unreadable-file', `${file}: holds ${marks.length} entries of ${head.marks}: the file is cut; nothing was restored`)
  return marks
}

/** The subcommand, ready to be added to a program. */
export function dumpCommand(): Command {
  return new Command('dump')
    .description('write what users entered (marks and notes) into a file')
    .argument('<file>', 'file to write, one JSON object a line; must not be there yet')
    .action(async (file: string) => {
      try {
        if (existsSync(file)) throw new GraphError('invalid-parameters', `${file} is there already; name another file`)
        const marks = await withOwnGraph(getMarkHistory)
        const head = { format: 'liantu-dump', version: 1, marks: marks.length } satisfies z.infer<typeof Head>
        const half = `${file}.part`
        writeFileSync(half, `${[head, ...marks].map((row) => JSON.stringify(row)).join('\n')}\n`)
        renameSync(half, file)
        process.stderr.write(`liantu: ${marks.length} entries written to ${file}\n`)
      } catch (error) {
        complain(error)
      }
    })
}

/** The subcommand, ready to be added to a program. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('add what users entered elsewhere; what is here already stays')
    .argument('<file>', 'file that liantu dump wrote')
    .action(async (file: string) => {
      try {
        const marks = readDump(file)
        const added = await withOwnGraph((graph) => restoreMarks(graph, marks))
        process.stderr.write(`liantu: ${added} of ${marks.length} entries added; the others were here already\n`)
      } catch (error) {
        complain(error)
      }
    })
}
