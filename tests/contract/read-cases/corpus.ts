import { corpusCounts } from '#graph/queries/corpus/counts.ts'
import { corpusProvinces } from '#graph/queries/corpus/provinces.ts'
import { type Case } from './case.ts'

export const corpusCases: Case[] = [
  { query: corpusCounts, rows: [['Agency', 4], ['Asset', 8], ['Brand', 1], ['Chain', 2], ['ChainRole', 2], ['City', 16], ['Cluster', 2], ['County', 1], ['Damage', 2], ['Document', 2], ['Enterprise', 2], ['Focus', 3], ['Industry', 4], ['Layout', 8], ['Load', 3], ['Park', 1], ['Passage', 13], ['Product', 6], ['Project', 1], ['Province', 1], ['Restriction', 2], ['Segment', 4], ['Structure', 2], ['Target', 4], ['Task', 4], ['Technology', 1]], pick: (row) => [row.label, row.total] },
  { query: corpusProvinces, rows: [{ id: 'province:370000', name: '山东省' }] },
]
