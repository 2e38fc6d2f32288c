import type { NamedThing } from '#api/contract/names.ts'

/**
 * The line of seeds/reference/aliases.jsonl that says two things are one: the first's name stands, all that the second is
 * called becomes another name of it.
 */
export function toAliasLine(first: Pick<NamedThing, 'kind' | 'name'>, second: Pick<NamedThing, 'name'>): string {
  return JSON.stringify({ kind: first.kind, name: first.name, aliases: [second.name], source: { kind: 'general' } })
}

/** Things whose name or printed forms hold the text, in any case. */
export function holdsText(things: readonly Pick<NamedThing, 'name' | 'aliases'>[], text: string): boolean {
  const wanted = text.trim().toLowerCase()
  return wanted === '' || things.some(({ name, aliases }) => [name, ...aliases].some((form) => form.toLowerCase().includes(wanted)))
}
