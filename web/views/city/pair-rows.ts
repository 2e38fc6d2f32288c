/** Pairs of cities as rows of a table. */
import type { CitySimilarity } from '#api/contract/city-pictures.ts'
import { toTsv } from '#web/state/tsv.ts'
import { sayLikeness } from '#web/views/city/city-words.ts'

export type PairRow = CitySimilarity['pairs'][number] & { nameA: string; nameB: string; sizeA: number; sizeB: number }

/** In the answer's order, by z. */
export function toPairRows({ cities, pairs }: CitySimilarity): PairRow[] {
  const byId = new Map<string, CitySimilarity['cities'][number]>(cities.map((city) => [city.id, city]))
  return pairs.map((pair) => {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)]
    return { ...pair, nameA: a?.shortName ?? pair.a, nameB: b?.shortName ?? pair.b, sizeA: a?.size ?? 0, sizeB: b?.size ?? 0 }
  })
}

export const pairColumns: Record<string, (row: PairRow) => string | number> = {
  pair: ({ a, b }) => a + b,
  common: ({ common }) => common,
  expected: ({ expected }) => expected,
  z: ({ z }) => z ?? -Infinity,
  jaccard: ({ jaccard }) => jaccard,
  cosine: ({ cosine }) => cosine,
}

export function pairsTsv(rows: readonly PairRow[], thing: string): string {
  return toTsv(
    ['城市甲', '城市乙', `甲（${thing}）`, `乙（${thing}）`, '共同', '随机期望', 'z', 'Jaccard', '余弦', `共同的${thing}`],
    rows.map((row) => [
      row.nameA, row.nameB, String(row.sizeA), String(row.sizeB), String(row.common), row.expected.toFixed(1), sayLikeness('z', row.z), sayLikeness('jaccard', row.jaccard), sayLikeness('cosine', row.cosine),
      row.things.map(({ name }) => name).join('、'),
    ]),
  )
}
