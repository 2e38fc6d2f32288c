/** The `liantu` command. Each subcommand is a file of its own, added to the list here. */
import { Command } from 'commander'
import { extractCommand } from './extract.ts'
import { exitQuietlyOnClosedPipe } from './output.ts'

exitQuietlyOnClosedPipe()

const program = new Command('liantu')
  .description('LianTu: reads Chinese industrial planning documents into a graph')
  .showHelpAfterError('(add --help for the options)')

for (const command of [extractCommand]) program.addCommand(command())

await program.parseAsync()
