/** Companies that stand inside longer names: 海尔 in 海尔智能家电. */
import type { EntityMention } from './entity.ts'

const companyInside = /^[\u4e00-\u9fff（）()]{2,24}?(?:股份有限公司|有限责任公司|有限公司|集团公司|集团)/u
const holders: ReadonlySet<EntityMention['kind']> = new Set(['brand', 'project', 'park'])
const shortestCompany = 2

/** The company a name begins with: one that ends like a company, or one the document calls leading. */
function companyOf(name: string, known: ReadonlySet<string>): string | undefined {
  const formal = companyInside.exec(name)?.[0]
  if (formal !== undefined) return formal
  for (let length = Math.min(name.length - 1, 12); length >= shortestCompany; length -= 1) if (known.has(name.slice(0, length))) return name.slice(0, length)
  return undefined
}

/** An enterprise for each brand, project or park that is named for one; it has no number of its own. */
export function readNested(entities: readonly EntityMention[]): EntityMention[] {
  const known = new Set(entities.filter(({ kind }) => kind === 'enterprise').map(({ name }) => name))
  return entities.flatMap(({ passageId, kind, name, industry, industryParent, cities }): EntityMention[] => {
    const company = holders.has(kind) ? companyOf(name, known) : undefined
    if (company === undefined || company === name) return []
    return [{
      passageId, kind: 'enterprise', name: company, cities: cities.filter((city) => company.includes(city.slice(0, 2))), nestedIn: name,
      ...(industry === undefined ? {} : { industry }), ...(industryParent === undefined ? {} : { industryParent }),
    }]
  })
}
