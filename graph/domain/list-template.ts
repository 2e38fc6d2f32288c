import { z } from 'zod'
import { ReferenceSource } from './evidence.ts'

/** What a list can be made of; each is one file in graph/lists/builders. */
export const listBuilders = [
  'leaders', 'suppliers', 'strengths', 'shortcomings', 'technologies', 'regions', 'region-segments', 'projects', 'prospects', 'resources',
] as const
export const ListBuilderKey = z.enum(listBuilders)
export type ListBuilderKey = z.infer<typeof ListBuilderKey>

export const ListColumn = z.strictObject({
  field: z.string().trim().min(1).meta({ description: 'What the cells hold: a field of the list\'s builder' }),
  title: z.string().trim().min(1).meta({ description: 'Head of the column, in Chinese' }),
})
export type ListColumn = z.infer<typeof ListColumn>

/** The form of a chain's lists (清单): which there are, what each is made of. Reference data: a line of seeds/reference/lists.jsonl. */
export const ListTemplate = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, { error: 'an id of a template is of small letters, digits and -: 1-n' }),
  name: z.string().trim().min(1).meta({ examples: ['“1+N”清单'] }),
  since: z.int().min(1990).max(2100).meta({ unit: 'calendar year', description: 'The form is in use since then' }),
  source: ReferenceSource,
  note: z.string().trim().min(1).optional().meta({ description: 'What a reader must know of the form, in Chinese' }),
  lists: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(28, { error: 'a name of a list has at most 28 characters: it names a sheet' }).regex(/^[^[\]*?/\\:]+$/u, { error: 'a name of a list holds none of [ ] * ? / \\ : (it names a sheet)' }),
        builder: ListBuilderKey,
        columns: z.array(ListColumn).min(1),
      }),
    )
    .min(1),
})
export type ListTemplate = z.infer<typeof ListTemplate>
