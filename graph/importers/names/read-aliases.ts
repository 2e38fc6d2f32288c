import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { assetKinds } from '#graph/domain/asset.ts'
import { GraphError } from '#graph/domain/errors.ts'
import { ReferenceSource } from '#graph/domain/evidence.ts'
import { foldForComparison } from '../place-product.ts'

/** Kinds of node whose names the list may join. */
const AliasKind = z.enum(['product', ...assetKinds])
export type AliasKind = z.infer<typeof AliasKind>

/** A line of aliases.jsonl: names that mean one thing, and which of them is its name. Reference data. */
const NameAlias = z.strictObject({
  kind: AliasKind,
  name: z.string().trim().min(2).meta({ description: 'The name the node bears' }),
  aliases: z.array(z.string().trim().min(2)).min(1).meta({ description: 'Other names of the same thing' }),
  source: ReferenceSource,
  note: z.string().min(1).optional().meta({ description: 'Why they are one, in Chinese: users read it' }),
})
type NameAlias = z.infer<typeof NameAlias>

const keyOf = (kind: AliasKind, name: string): string => `${kind}:${foldForComparison(name).replace(/[“”"'‘’]/gu, '')}`

/** The office's reviewed list of names that mean the same. Width, case, white space and quotes do not matter to it. */
export class NameAliases {
  readonly #names = new Map<string, string>()

  /** @param rows of which no name occurs twice in a kind; `readAliases` checks it */
  constructor(readonly rows: readonly NameAlias[]) {
    for (const { kind, name, aliases } of rows) for (const form of [name, ...aliases]) this.#names.set(keyOf(kind, form), name)
  }

  /** The listed name of what `name` means; undefined when no line has it. */
  find(kind: AliasKind, name: string): string | undefined {
    return this.#names.get(keyOf(kind, name))
  }

  /** The listed name of what `name` means; `name` itself when no line has it. */
  resolve(kind: AliasKind, name: string): string {
    return this.find(kind, name) ?? name
  }
}

/** Faults beyond this many are counted, not listed. */
const mostFaults = 20

/**
 * Reads a file like seeds/reference/aliases.jsonl, one JSON object a line. A name may stand in one line of its kind only,
 * once, be it as name or as alias.
 *
 * @throws GraphError `invalid-seed` naming file, line and field of up to 20 faults
 */
export function readAliases(file: string): NameAliases {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new GraphError('invalid-seed', `${file} cannot be read; it holds one JSON object a line`, { cause })
  }
  const faults: string[] = []
  const rows: NameAlias[] = []
  const owners = new Map<string, number>()
  for (const [index, source] of text.replace(/^\uFEFF/u, '').split(/\r?\n/u).entries()) {
    if (source.trim() === '') continue
    const line = index + 1
    const say = (field: string, message: string): void => void faults.push(`${basename(file)} line ${line}, ${field}: ${message}`)
    const row = parseLine(source, say)
    if (row === undefined) continue
    rows.push(row)
    for (const [position, form] of [row.name, ...row.aliases].entries()) {
      const key = keyOf(row.kind, form)
      const owner = owners.get(key)
      const field = position === 0 ? 'name' : `aliases.${position - 1}`
      if (owner === line) say(field, `${form} stands in this line already; give each name once`)
      else if (owner !== undefined) say(field, `${form} stands on line ${owner} already; names of one thing belong in one line`)
      else owners.set(key, line)
    }
  }
  if (faults.length > 0) {
    const listed = faults.slice(0, mostFaults)
    if (faults.length > mostFaults) listed.push(`and ${faults.length - mostFaults} more`)
    throw new GraphError('invalid-seed', `${file} has ${faults.length} fault(s):\n${listed.join('\n')}`)
  }
  return new NameAliases(rows)
}

function parseLine(source: string, say: (field: string, message: string) => void): NameAlias | undefined {
  let json: unknown
  try {
    json = JSON.parse(source)
  } catch {
    say('whole line', 'is no JSON object; write one object on one line, in double quotes, without a comma at its end')
    return undefined
  }
  const parsed = NameAlias.safeParse(json)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const allowed = issue.path.length > 0 ? '' : `; allowed are ${Object.keys(NameAlias.shape).join(', ')}`
      say([...issue.path, ...issue.keys].join('.'), `is no field of this file${allowed}`)
    } else say(issue.path.join('.') || 'whole line', issue.message)
  }
  return undefined
}
