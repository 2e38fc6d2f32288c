/** `liantu chains …`: reference chains as files, and as a spreadsheet that an office can edit; what lands in which segment. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { GraphError } from '#graph/domain/errors.ts'
import { aloneReference, mergeReference } from '#graph/importers/reference/merge.ts'
import { holdsReference, type ReferenceFolder, readReferenceFolder } from '#graph/importers/reference/read-folder.ts'
import { countPlaced, placementsOf } from '#graph/importers/reference/placements.ts'
import { readConflictReference } from '#graph/conflicts/reference.ts'
import { ownReferenceFolder, readReference } from '#graph/importers/reference/reference.ts'
import { readSeedDocuments } from '#graph/importers/read-seeds.ts'
import { writeLines } from './output.ts'

const seedsFolder = 'seeds'
const shippedFolder = 'seeds/reference'

const isWorkbook = (file: string): boolean => file.toLowerCase().endsWith('.xlsx')
const say = (text: string): void => void process.stdout.write(`${text}\n`)
const countsOf = ({ chains, segments, aliases, mappings, roles }: ReferenceFolder): string =>
  `${chains.length} chains, ${segments.length} segments, ${aliases.length} lists of names, ${mappings.length} mappings, ${roles.length} roles`

/** The office's own folder stands beside the shipped one; any other stands alone unless said otherwise. */
function shippedBeside(folder: string, beside: string | undefined): string | undefined {
  if (beside !== undefined) return beside
  return resolve(folder) === ownReferenceFolder() ? shippedFolder : undefined
}

function checkFolder(folder: string, beside: string | undefined): void {
  const read = readReferenceFolder(folder)
  if (beside === undefined) aloneReference(read)
  else mergeReference(readReferenceFolder(beside), read)
  say(`${folder}: ${countsOf(read)}; no faults${beside === undefined ? '' : ` beside ${beside}`}`)
}

/** Place groups and containment are looked at beside the shipped ones wherever they lie. */
function checkConflictReference(folder: string): void {
  const { groups, containments } = readConflictReference(folder === shippedFolder ? undefined : folder)
  say(`${folder}: ${groups.length} place groups and ${containments.length} industries with what they contain, the shipped ones among them; no faults`)
}

function check({ folder, beside }: { folder?: string; beside?: string }): void {
  if (folder !== undefined) {
    checkFolder(folder, shippedBeside(folder, beside))
    checkConflictReference(folder)
    return
  }
  checkFolder(shippedFolder, undefined)
  const own = ownReferenceFolder()
  if (existsSync(own) && holdsReference(own)) checkFolder(own, shippedFolder)
  else say(`${own}: no reference data of an office's own`)
  checkConflictReference(own)
}

async function exportFolder(file: string, { folder }: { folder: string }): Promise<void> {
  if (!isWorkbook(file)) throw new GraphError('invalid-parameters', `${file} must end in .xlsx`)
  const read = readReferenceFolder(folder)
  // The spreadsheet library takes a third of a second to load: only here.
  const { writeWorkbook } = await import('#graph/importers/reference/sheets/write-workbook.ts')
  await writeWorkbook(read).xlsx.writeFile(file)
  say(`${file}: ${countsOf(read)} from ${folder}`)
}

async function importFile(file: string, { folder, beside, dryRun }: { folder: string; beside?: string; dryRun?: true }): Promise<void> {
  if (!existsSync(file)) throw new GraphError('unreadable-file', `${file} is not there; give the .xlsx file that \`chains export\` wrote`)
  const shipped = shippedBeside(folder, beside)
  const { importWorkbook } = await import('#graph/importers/reference/sheets/import-workbook.ts')
  const { counts, changed, unread } = await importWorkbook(file, { folder, isDryRun: dryRun === true, ...(shipped === undefined ? {} : { beside: shipped }) })
  if (unread.length > 0) process.stderr.write(`liantu: ${file}: not read: sheets ${unread.join(', ')}\n`)
  const { chains, segments, aliases, mappings, roles } = counts
  const rows = `${chains} chains, ${segments} segments, ${aliases} lists of names, ${mappings} mappings, ${roles} roles`
  if (changed.length === 0) say(`${folder}: ${rows}; nothing to change`)
  else say(`${folder}: ${rows}; ${dryRun === true ? 'would change' : 'changed'} ${changed.join(', ')}`)
}

const shareOf = ({ placed, total }: { placed: number; total: number }): string => `${placed} of ${total} (${((100 * placed) / Math.max(total, 1)).toFixed(1)} %)`

async function placements({ unplaced, own }: { unplaced?: true; own: string }): Promise<void> {
  const reference = readReference(shippedFolder, own)
  const rows = placementsOf(await readSeedDocuments(seedsFolder, reference.aliases), reference)
  const placed = new Set(rows.filter(({ segmentId }) => segmentId !== undefined).map(({ id }) => id))
  const shown = unplaced === true ? rows.filter(({ id }) => !placed.has(id)) : rows
  await writeLines(shown.map((row) => JSON.stringify(row)))
  const { products, focus, breakthroughs } = countPlaced(rows)
  process.stderr.write(`liantu: in a segment: products ${shareOf(products)}; focus items under a chain's heading ${shareOf(focus)}, of these still to be broken through ${shareOf(breakthroughs)}\n`)
}

/** Runs an action; a failure becomes its message and exit code 1. */
const reporting = <A extends unknown[]>(action: (...parameters: A) => void | Promise<void>) => async (...parameters: A): Promise<void> => {
  try {
    await action(...parameters)
  } catch (error) {
    process.stderr.write(`liantu: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/** The subcommand, ready to be added to a program. */
export function chainsCommand(): Command {
  const command = new Command('chains').description('check the reference chains, and take them to a spreadsheet and back')
  command
    .command('check')
    .description('check the shipped reference data and the office\'s own, or one folder')
    .option('--folder <folder>', 'the folder to check')
    .option('--beside <folder>', 'the folder of shipped data that it stands beside')
    .action(reporting(check))
  command
    .command('export')
    .argument('<file>', 'the .xlsx file to write')
    .description('write reference data as a spreadsheet: chains, segments, names, mapping, roles')
    .option('--folder <folder>', 'where the data lie', shippedFolder)
    .action(reporting(exportFolder))
  command
    .command('import')
    .argument('<file>', 'an .xlsx file as `chains export` writes it')
    .description('read a spreadsheet into a folder, all of it or nothing')
    .requiredOption('--folder <folder>', 'where the data go')
    .option('--beside <folder>', 'the folder of shipped data that it stands beside')
    .option('--dry-run', 'check and say what would change, without writing')
    .action(reporting(importFile))
  command
    .command('placements')
    .description('print for each product and focus item of the seeds\' documents the segment it lands in and the term that decided')
    .option('--unplaced', 'only what no segment takes')
    .option('--own <folder>', 'an office\'s own reference data', ownReferenceFolder())
    .action(reporting(placements))
  return command
}
