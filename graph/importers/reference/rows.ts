/** Files of one JSON object a line: how they are read, checked against their schema, and written. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { GraphError } from '#graph/domain/errors.ts'
import type { Faults } from './faults.ts'

export interface Row<T> {
  value: T
  file: string
  line: number
}

/** Files of a reference folder, by what they hold. */
export const referenceFiles = {
  chains: 'chains.jsonl',
  segments: 'segments.jsonl',
  aliases: 'aliases.jsonl',
  mappings: 'mapping.jsonl',
  roles: 'roles.jsonl',
} as const

/** How faults name a row's place. */
export const placeOf = ({ file, line }: Row<unknown>): string => `${file} line ${line}`

/** Rows of a file that fit the schema; what does not fit is added to `faults`. None when the file may be absent and is. */
export function readRows<S extends z.ZodType>(folder: string, file: string, schema: S, faults: Faults, isOptional = false): Row<z.infer<S>>[] {
  const path = join(folder, file)
  if (isOptional && !existsSync(path)) return []
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new GraphError('invalid-seed', `${path} cannot be read; it holds one JSON object a line`, { cause })
  }
  const rows: Row<z.infer<S>>[] = []
  for (const { source, line } of linesOf(text)) {
    let json: unknown
    try {
      json = JSON.parse(source)
    } catch {
      faults.add(`${file} line ${line}`, 'whole line', 'is no JSON object; write one object on one line, in double quotes, without a comma at its end')
      continue
    }
    const parsed = schema.safeParse(json)
    if (parsed.success) rows.push({ value: parsed.data, file, line })
    else for (const issue of parsed.error.issues) faults.add(`${file} line ${line}`, fieldOf(issue), explain(issue, schema))
  }
  return rows
}

/** Lines that hold something, counted from 1. */
export function linesOf(text: string): { source: string; line: number }[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((source, index) => ({ source, line: index + 1 }))
    .filter(({ source }) => source.trim() !== '')
}

function fieldOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return [...issue.path, ...issue.keys].join('.')
  return issue.path.join('.') || 'whole line'
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (issue.code !== 'unrecognized_keys' || issue.path.length > 0) return issue.message
  return `is no field of this file; allowed are ${fieldsOf(schema).join(', ')}`
}

function fieldsOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap(fieldsOf))]
  return []
}

/** A value as a line of these files: a space after colon and comma, no line break. */
export function toLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}: ${toLine(field)}`).join(', ')}}`
}
