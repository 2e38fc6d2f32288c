/** Opens the one file of the embedded engine, or says why it cannot be opened and what to do. */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import type { GrafeoDB } from '@grafeo-db/js'
import { GraphError } from '#graph/domain/errors.ts'
import { messageOf } from './errors.ts'
import { findHolder, forgetHolder, recordHolder } from './holder.ts'

export interface Store {
  database: GrafeoDB
  /** Writes all to the file and lets go of it. */
  close(): void
}

const fileOf = (folder: string) => join(folder, 'graph.grafeo')

/** Grafeo has no code for a file that another process has open; the words are those of the pinned 0.6.0, and a test holds them. */
const lockedWords = 'cannot be locked'

function prepareFolder(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new GraphError(
      'unavailable',
      `The data folder ${folder} cannot be written (${messageOf(error)}). Make it writable, or set LIANTU_DATA to another folder.`,
      { cause: error },
    )
  }
}

function lockedError(folder: string, cause: unknown): GraphError {
  const holder = findHolder(folder)
  const who = holder === undefined ? 'another process' : `process ${holder.pid} (since ${holder.since})`
  return new GraphError(
    'locked',
    `The data folder ${folder} is in use by ${who}. Stop that process, or set LIANTU_DATA to another folder; several processes at once need Neo4j (NEO4J_URI).`,
    { cause },
  )
}

function openError(folder: string, error: unknown): GraphError {
  if (messageOf(error).includes(lockedWords)) return lockedError(folder, error)
  return new GraphError(
    'damaged',
    `The data file ${fileOf(folder)} cannot be read and was left as it is (${messageOf(error)}). ` +
      `Restore a backup (liantu restore), or move the folder ${folder} away and start again to read the sources anew.`,
    { cause: error },
  )
}

/** A write-ahead log without its database would be taken for a new, empty one. */
function refuseOrphanedLog(folder: string): void {
  const exists = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined
  if (exists(`${fileOf(folder)}.wal`) && !exists(fileOf(folder))) {
    throw openError(folder, new Error('its write-ahead log is there, the file itself is gone'))
  }
}

/** @throws GraphError `locked`, `damaged`, `unavailable` */
export function openStore(folder: string): Store {
  prepareFolder(folder)
  refuseOrphanedLog(folder)
  let database: GrafeoDB
  try {
    database = grafeo.GrafeoDB.create(fileOf(folder))
  } catch (error) {
    throw openError(folder, error)
  }
  recordHolder(folder)
  // One second is what a power cut may cost: a commit reaches the log at once, the disk with the next checkpoint.
  database.setCheckpointTriggers({ intervalMs: 1000 })
  return {
    database,
    close: () => {
      forgetHolder(folder)
      database.close()
    },
  }
}
