/**
 * Names the process that owns a data folder. Grafeo's own lock on its file keeps a second process out and ends with its
 * process, whatever kills it; this record beside it only says whom to stop.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Holder = z.object({ pid: z.int().positive(), since: z.string() })
export type Holder = z.infer<typeof Holder>

const recordOf = (folder: string) => join(folder, 'holder.json')

/** Whole or not at all: a reader never sees half a record. */
export function recordHolder(folder: string): void {
  const holder: Holder = { pid: process.pid, since: new Date().toISOString() }
  const draft = `${recordOf(folder)}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(holder)}\n`)
  renameSync(draft, recordOf(folder))
}

export function forgetHolder(folder: string): void {
  rmSync(recordOf(folder), { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: there is such a process, it is only not ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Who holds the folder; undefined when nobody alive has put down their name. */
export function findHolder(folder: string): Holder | undefined {
  try {
    const holder = Holder.parse(JSON.parse(readFileSync(recordOf(folder), 'utf8')))
    return isAlive(holder.pid) ? holder : undefined
  } catch {
    return undefined
  }
}
