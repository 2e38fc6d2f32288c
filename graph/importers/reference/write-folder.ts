import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** What a file of a folder is to hold; without text it is to be gone. */
export type FolderTexts = ReadonlyMap<string, string | undefined>

/** Names of the files whose text differs from what the folder holds now. */
export function changedFiles(folder: string, texts: FolderTexts): string[] {
  return [...texts].filter(([file, text]) => textOf(join(folder, file)) !== text).map(([file]) => file)
}

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/**
 * Makes a folder hold these texts, all or none: a copy is written beside it and takes its place. Its other files stay.
 * Makes the folder when it is not there.
 */
export function writeFolder(target: string, texts: FolderTexts): void {
  const folder = resolve(target)
  const copy = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`)
  mkdirSync(copy, { recursive: true })
  try {
    if (existsSync(folder)) cpSync(folder, copy, { recursive: true })
    for (const [file, text] of texts) {
      if (text === undefined) rmSync(join(copy, file), { force: true })
      else writeFileSync(join(copy, file), text)
    }
    swap(folder, copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Puts `copy` in the place of `folder`; the old one comes back when that fails. */
function swap(folder: string, copy: string): void {
  if (!existsSync(folder)) {
    renameSync(copy, folder)
    return
  }
  const old = `${copy}.old`
  renameSync(folder, old)
  try {
    renameSync(copy, folder)
  } catch (error) {
    renameSync(old, folder)
    throw error
  }
  rmSync(old, { recursive: true })
}
