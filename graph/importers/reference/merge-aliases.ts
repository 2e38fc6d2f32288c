import { foldForComparison } from '../place-product.ts'
import type { Faults } from './faults.ts'
import type { NameAlias } from './read-folder.ts'
import { placeOf, type Row } from './rows.ts'

const formsOf = ({ name, aliases }: NameAlias): string[] => [name, ...aliases]
const keyOf = (kind: string, form: string): string => `${kind} ${foldForComparison(form).replace(/[“”"'‘’]/gu, '')}`

/**
 * Two lists of names that mean the same as one. A shipped line that shares a name with an own line is taken into it: the
 * own line's name stands and the shipped ones become aliases. Own lines may part what a shipped line joins, when together
 * they hold all its names; otherwise the leftover names have no owner, which is a fault of the first such own line.
 */
export function mergeAliases(shipped: readonly Row<NameAlias>[], own: readonly Row<NameAlias>[], faults: Faults): NameAlias[] {
  const owners = new Map(own.flatMap((row) => formsOf(row.value).map((form) => [keyOf(row.value.kind, form), row] as const)))
  const merged = new Map(own.map((row) => [row, row.value]))
  const untouched: NameAlias[] = []
  for (const { value } of shipped) {
    const left = formsOf(value).filter((form) => !owners.has(keyOf(value.kind, form)))
    const [first, ...others] = new Set(formsOf(value).flatMap((form) => owners.get(keyOf(value.kind, form)) ?? []))
    if (first === undefined) untouched.push(value)
    else if (others.length === 0) merged.set(first, withAliases(merged.get(first) ?? first.value, left))
    else if (left.length > 0) {
      const lines = [first, ...others].map(({ line }) => line).join(' and ')
      faults.add(placeOf(first), 'aliases', `the shipped list joins ${formsOf(value).join('、')}, the own lines ${lines} part them; say in an own line whose ${left.join('、')} is`)
    }
  }
  return [...untouched, ...merged.values()]
}

function withAliases(row: NameAlias, more: readonly string[]): NameAlias {
  return more.length === 0 ? row : { ...row, aliases: [...row.aliases, ...more] }
}
