/** `liantu extract FILE…`: reads documents and prints what they state. */
import { basename, extname } from 'node:path'
import { Argument, Command, Option } from 'commander'
import { GraphError } from '#graph/domain/errors.ts'
import { readDocument } from '#graph/extractors/read-document.ts'
import { readFile } from '#graph/importers/files/read-file.ts'
import { inferProvince } from '#graph/places/home-province.ts'
import { complain } from './complain.ts'
import { extractKinds, type ExtractKindName } from './extract-kinds.ts'
import { writeLines } from './output.ts'
import type { ExtractRow } from './rows/row.ts'
import { printTable, toCell } from './text-table.ts'

interface ExtractOptions { kind: ExtractKindName; format: 'jsonl' | 'table'; province?: string }

/** A slug for ids: passages of a file named in Chinese are told apart by its place on the command line. */
const toSlug = (name: string, order: number): string => {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '')
  return slug === '' ? `document-${order + 1}` : slug
}

/** @throws GraphError `invalid-parameters` */
export function readProvince(printed: string): string {
  if (!/^(?:province:)?\d{6}$/u.test(printed)) throw new GraphError('invalid-parameters', `--province takes a code such as 370000, not ${printed}`)
  return `province:${printed.slice(-6)}`
}

async function extract(files: readonly string[], { kind, format, province }: ExtractOptions): Promise<void> {
  const provinceId = province === undefined ? undefined : readProvince(province)
  const collected: ExtractRow[] = []
  for (const [order, file] of files.entries()) {
    try {
      const { text, notes } = await readFile(file)
      for (const note of notes) process.stderr.write(`liantu: ${file}: ${note}\n`)
      const name = basename(file, extname(file))
      const reading = readDocument({ slug: toSlug(name, order), text, ...(provinceId === undefined ? {} : { provinceId }) })
      const passagesById = new Map(reading.passages.map((passage) => [passage.id, passage]))
      const rows = extractKinds[kind].toRows({ name, text, provinceId: provinceId ?? inferProvince(text), reading, passagesById })
      process.stderr.write(`liantu: ${file}: ${reading.passages.length} passages, ${rows.length} ${kind}\n`)
      if (format === 'jsonl') await writeLines(rows.map((row) => JSON.stringify(row)))
      else collected.push(...rows)
    } catch (error) {
      complain(error)
    }
  }
  if (format === 'table') {
    const { columns } = extractKinds[kind]
    await writeLines(printTable(columns, collected.map((row) => columns.map((column) => toCell(row[column])))))
  }
}

/** The subcommand, ready to be added to a program. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('read planning documents and print what they state')
    .addArgument(new Argument('<file...>', '.txt, .md, .docx, .pdf (with a text layer) or .html; text in UTF-8, UTF-16, GB18030 or Big5'))
    .addOption(new Option('--kind <kind>', 'what to print').choices(Object.keys(extractKinds)).default('layouts'))
    .addOption(new Option('--format <format>', 'one JSON object a line, or a table').choices(['jsonl', 'table']).default('jsonl'))
    .option('--province <code>', 'GB/T 2260 code of the province the documents plan for (judged from the text when left out)')
    .action(async (files: string[], options: ExtractOptions) => {
      try {
        await extract(files, options)
      } catch (error) {
        complain(error)
      }
    })
}
