/** Standard output as a pipe that may close early or fill up. */
import { once } from 'node:events'

/** Ends the process without an error when the reader of a pipe goes away, as `… | head` does. */
export function exitQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** Writes lines to standard output, waiting while the reader is slower. */
export async function writeLines(lines: Iterable<string>): Promise<void> {
  let chunk = ''
  const flush = async (): Promise<void> => {
    if (chunk !== '' && !process.stdout.write(chunk)) await once(process.stdout, 'drain')
    chunk = ''
  }
  for (const line of lines) {
    chunk += `${line}\n`
    if (chunk.length > 65_536) await flush()
  }
  await flush()
}
