/** Templates of lists, as the office has them: one JSON object a line of seeds/reference/lists.jsonl. */
import { fileURLToPath } from 'node:url'
import { GraphError } from '#graph/domain/errors.ts'
import { ListTemplate } from '#graph/domain/list-template.ts'
import { Faults } from '#graph/importers/reference/faults.ts'
import { placeOf, readRows } from '#graph/importers/reference/rows.ts'
import { resolveNamed } from '#graph/views/named.ts'
import { builders } from './builders.ts'

export const templateFile = 'lists.jsonl'
const shippedFolder = fileURLToPath(new URL('../../seeds/reference', import.meta.url))

export type Templates = readonly [ListTemplate, ...ListTemplate[]]

/**
 * Templates in the order of their lines, an office's own after the shipped ones; an own one takes the place of a shipped
 * one of the same id. The first is used where none is named.
 *
 * @param own the office's folder of reference data; it need not have the file
 * @throws GraphError `invalid-seed` naming file, line and field
 */
export function readTemplates(shipped = shippedFolder, own?: string): Templates {
  const templates = new Map(readFolder(shipped, false).map((template) => [template.id, template]))
  for (const template of own === undefined ? [] : readFolder(own, true)) templates.set(template.id, template)
  const [first, ...rest] = templates.values()
  if (first === undefined) throw new GraphError('invalid-seed', `${shipped}/${templateFile} holds no template; it needs at least one`)
  return [first, ...rest]
}

function readFolder(folder: string, isOptional: boolean): ListTemplate[] {
  const faults = new Faults()
  const rows = readRows(folder, templateFile, ListTemplate, faults, isOptional)
  const lines = new Map<string, number>()
  for (const row of rows) {
    const { id, lists } = row.value
    const first = lines.get(id)
    if (first !== undefined) faults.add(placeOf(row), 'id', `${id} stands on line ${first} already`)
    else lines.set(id, row.line)
    const names = new Set<string>()
    for (const [index, { name, builder, columns }] of lists.entries()) {
      if (names.has(name)) faults.add(placeOf(row), `lists.${index}.name`, `${name} stands in this template already`)
      names.add(name)
      const allowed = Object.keys(builders[builder].fields)
      for (const [at, { field }] of columns.entries()) {
        if (!allowed.includes(field)) faults.add(placeOf(row), `lists.${index}.columns.${at}.field`, `${builder} has no ${field}; it has ${allowed.join(', ')}`)
      }
    }
  }
  faults.throwIfAny(folder)
  return rows.map(({ value }) => value)
}

/** “1+N”清单 is also 1+N清单 and 1+N. */
function shorter(name: string): string[] {
  const bare = name.replace(/[“”"]/gu, '')
  return [bare, bare.replace(/清单$/u, '')]
}

/** The template of an id or a name, the first without one. @throws GraphError `not-found` */
export function findTemplate(templates: Templates, printed: string | undefined): ListTemplate {
  if (printed === undefined) return templates[0]
  return resolveNamed(templates.map((template) => ({ id: template.id, name: template.name, also: shorter(template.name), template })), printed, 'template of lists').template
}
