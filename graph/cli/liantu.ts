/** The `liantu` command. Each subcommand is a file of its own, added to the list here. */
import { Command } from 'commander'
import { chainsCommand } from './chains.ts'
import { checkCommand } from './check.ts'
import { compareCommand } from './compare.ts'
import { conflictsCommand } from './conflicts.ts'
import { dumpCommand, restoreCommand } from './dump.ts'
import { extractCommand } from './extract.ts'
import { gapsCommand } from './gaps.ts'
import { listsCommand } from './lists.ts'
import { exitQuietlyOnClosedPipe } from './output.ts'

exitQuietlyOnClosedPipe()

const program = new Command('liantu')
  .description('LianTu: reads Chinese industrial planning documents into a graph')
  .showHelpAfterError('(add --help for the options)')

for (const command of [chainsCommand, extractCommand, compareCommand, gapsCommand, conflictsCommand, checkCommand, listsCommand, dumpCommand, restoreCommand]) program.addCommand(command())

await program.parseAsync()
