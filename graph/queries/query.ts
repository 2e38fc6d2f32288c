/**
 * One query is two files of one name: the Cypher, and the schemas of what goes in and what comes out.
 * The text of a `.cypher` file is sent as it is; values travel only as parameters.
 */
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'

interface QueryShape<P extends z.ZodObject, R extends z.ZodType> {
  /** Exactly the `$names` of the text. */
  params: P
  /** Exactly the names that RETURN gives, as plain scalars, lists and maps. */
  row: R
}

interface Query<P extends z.ZodObject, R extends z.ZodType> extends QueryShape<P, R> {
  /** Folder and file, for logs and errors: `chain/upstream`. */
  name: string
  text: string
}

export interface ReadQuery<P extends z.ZodObject = z.ZodObject, R extends z.ZodType = z.ZodType> extends Query<P, R> {
  mode: 'read'
}
export interface WriteQuery<P extends z.ZodObject = z.ZodObject, R extends z.ZodType = z.ZodType> extends Query<P, R> {
  mode: 'write'
}

function load(url: URL): { name: string; text: string } {
  const path = fileURLToPath(url)
  return { name: `${basename(dirname(path))}/${basename(path, '.cypher')}`, text: readFileSync(path, 'utf8') }
}

/** A query that `engine.read` takes; the text must not write. */
export function readQuery<P extends z.ZodObject, R extends z.ZodType>(url: URL, shape: QueryShape<P, R>): ReadQuery<P, R> {
  return { mode: 'read', ...load(url), ...shape }
}

/** A query that only a transaction takes. */
export function writeQuery<P extends z.ZodObject, R extends z.ZodType>(url: URL, shape: QueryShape<P, R>): WriteQuery<P, R> {
  return { mode: 'write', ...load(url), ...shape }
}
