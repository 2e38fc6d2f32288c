/** Writes graph/data-model.md from the schemas: `npm run data-model`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { commonLabel, labelOf, nodeModel, relationshipModel } from './domain/model.ts'

interface Property {
  type?: string | string[]
  items?: Property
  enum?: unknown[]
  anyOf?: Property[]
  oneOf?: Property[]
  const?: string | number | boolean
  description?: string
  unit?: string
  source?: string
}

function typeOf({ type, items, enum: values, anyOf, oneOf, const: constant }: Property): string {
  if (constant !== undefined) return String(constant)
  if (values !== undefined) return values.map(String).join(' \\| ')
  const alternatives = anyOf ?? oneOf
  if (alternatives !== undefined) return [...new Set(alternatives.map(typeOf))].join(' \\| ')
  if (items !== undefined) return `list of ${typeOf(items)}`
  return Array.isArray(type) ? type.join(' \\| ') : (type ?? 'object')
}

function rowsOf(schema: z.ZodType): string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as {
    properties?: Record<string, Property>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => {
    const notes = [property.description, property.source === undefined ? undefined : `source: ${property.source}`].filter(Boolean).join('; ')
    return `| ${name}${required.includes(name) ? '' : '?'} | ${typeOf(property)} | ${property.unit ?? ''} | ${notes} |`
  })
}

/** The data model as Markdown: every label with its properties, every relationship type. */
export function dataModelMarkdown(): string {
  const labels = Object.entries(nodeModel).flatMap(([kind, { label, schema }]) => [
    `## ${label}`,
    '',
    `Ids read \`${kind}:…\`.`,
    '',
    '| property | type | unit | notes |',
    '| --- | --- | --- | --- |',
    ...rowsOf(schema),
    '',
  ])
  return [
    '# Data model',
    '',
    'Printed from the schemas in `graph/domain` by `npm run data-model`; not edited by hand. A `?` marks what may be absent.',
    '',
    `Every node also carries the label \`${commonLabel}\`, under which ids are unique on both engines. Nodes with a name are stored`,
    'with `pinyin` and `initials` for search; a `source` is stored flat as `sourceKind`, `sourceTitle`, `sourceCode`, `sourceText`;',
    'evidence is stored as STATED_IN edges; `feeds`, `industries` and ids of other nodes are stored as edges.',
    '',
    ...labels,
    '## Relationships',
    '',
    '| from | type | to | meaning |',
    '| --- | --- | --- | --- |',
    ...relationshipModel.map(({ from, type, to, meaning }) => `| ${labelOf(from)} | ${type} | ${labelOf(to)} | ${meaning} |`),
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('./data-model.md', import.meta.url), dataModelMarkdown())
}
