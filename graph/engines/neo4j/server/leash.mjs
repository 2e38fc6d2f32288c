// Runs the command of its arguments and ends it when standard input closes: with the parent's pipe, whatever ended the
// parent, kill -9 too. Plain JavaScript, so that it needs no loader and starts at once.
import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers'

const graceMs = 30_000
const [command, ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })

const stop = () => {
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), graceMs).unref()
}
process.stdin.resume()
process.stdin.on('end', stop).on('error', stop)
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
// A parent that was killed reads no more: writing to it must not end the leash before its child.
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(127)
})
child.on('exit', (code) => process.exit(code ?? 1))
