import { GraphError } from '#graph/domain/errors.ts'

/** One line on standard error that says what is wrong, and exit code 1. */
export function complain(error: unknown): void {
  const message = error instanceof GraphError ? error.message : `unexpected failure: ${error instanceof Error ? error.message : String(error)}`
  process.stderr.write(`liantu: ${message.replace(/\s*\n\s*/gu, ' ')}\n`)
  process.exitCode = 1
}
