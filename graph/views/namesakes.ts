/** Assets that share a name: read off the names alone, no plan says it. */
import { type NodeKind, kindOf } from '#graph/domain/ids.ts'

/** An asset by all its names, the first of which it bears. */
interface Named {
  readonly id: string
  readonly names: readonly string[]
}

/** Kinds of which one may be a part of another of its kind: 裕龙岛炼化一体化, 裕龙岛炼化一体化项目（一期）. */
const inParts: readonly NodeKind[] = ['project']
const kindOrder: readonly NodeKind[] = ['enterprise', 'brand', 'project', 'park', 'cluster', 'technology']

const beginsWith = (one: Named, other: Named): boolean => one.names.some((name) => other.names.some((start) => start.length > 1 && name.startsWith(start)))

function areNamesakes(one: Named, other: Named): boolean {
  const [kind, otherKind] = [kindOf(one.id), kindOf(other.id)]
  if (kind === undefined || otherKind === undefined || one.id === other.id) return false
  if (kind === otherKind) return inParts.includes(kind) && (beginsWith(one, other) || beginsWith(other, one))
  if (kind === 'enterprise' || otherKind === 'enterprise') return kind === 'enterprise' ? beginsWith(other, one) : beginsWith(one, other)
  return one.names.some((name) => other.names.includes(name))
}

/**
 * What an enterprise gave its name to (brands, projects, parks …) and the other way round, other kinds of asset of the very
 * same name, and the phases of one project. By kind, then by name.
 */
export function findNamesakes(one: Named, all: readonly Named[]) {
  return all
    .filter((other) => areNamesakes(one, other))
    .flatMap(({ id, names: [name = ''] }) => {
      const kind = kindOf(id)
      return kind === undefined ? [] : [{ id, kind, name }]
    })
    .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (a.name < b.name ? -1 : Number(a.name > b.name)))
}
