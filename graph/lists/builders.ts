/** Everything a list can be made of. A new one is a file under builders/, a line here and its key in the domain. */
import type { ListBuilderKey } from '#graph/domain/list-template.ts'
import { leaders } from './builders/leaders.ts'
import { projects, resources } from './builders/projects.ts'
import { prospects } from './builders/prospects.ts'
import { regionSegments, regions } from './builders/regions.ts'
import { shortcomings } from './builders/shortcomings.ts'
import { strengths } from './builders/strengths.ts'
import { suppliers } from './builders/suppliers.ts'
import { technologies } from './builders/technologies.ts'
import type { ListBuilder } from './list.ts'

export const builders: Readonly<Record<ListBuilderKey, ListBuilder>> = {
  leaders, suppliers, strengths, shortcomings, technologies, regions, 'region-segments': regionSegments, projects, prospects, resources,
}
