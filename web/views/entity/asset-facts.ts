import type { AssetDetail } from '#api/contract/assets.ts'
import type { NodeRef } from '#api/contract/common.ts'
import { parkSortNames } from '#web/wording.ts'

/** What the sentences call an asset beside its kind: a platform, a belt; the noun that its list shares. Each once. */
export function sortsOf(statements: readonly Pick<AssetDetail['statements'][number], 'sort' | 'head'>[]): string[] {
  const sorts = statements.flatMap(({ sort }) => (sort === null ? [] : [parkSortNames[sort]]))
  const heads = statements.flatMap(({ head }) => (head === null ? [] : [`文中统称“${head}”`]))
  return [...new Set([...sorts, ...heads])]
}

/** Namesakes by kind, in the order they came. */
export function groupNamesakes(namesakes: readonly NodeRef[]): { kind: NodeRef['kind']; nodes: NodeRef[] }[] {
  return [...new Set(namesakes.map(({ kind }) => kind))].map((kind) => ({ kind, nodes: namesakes.filter((node) => node.kind === kind) }))
}
