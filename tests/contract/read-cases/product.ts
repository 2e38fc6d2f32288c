import { productById } from '#graph/queries/product/by-id.ts'
import { countProducts } from '#graph/queries/product/count.ts'
import { listProducts } from '#graph/queries/product/list.ts'
import { countUnplacedProducts } from '#graph/queries/product/unplaced-count.ts'
import { type Case, id } from './case.ts'

export const productCases: Case[] = [
  { query: listProducts, params: { skip: 0, limit: 2 }, rows: [{ id: 'product:锂电池电芯', name: '锂电池电芯', layoutCount: 2, cityCount: 2 }, { id: 'product:隔膜', name: '隔膜', layoutCount: 2, cityCount: 2 }] },
  { query: listProducts, params: { skip: 5, limit: 2 }, rows: ['product:铜箔'], pick: id },
  { query: countProducts, rows: [{ total: 6 }] },
  { query: countUnplacedProducts, rows: [{ total: 1 }] },
  { query: productById, params: { productId: 'product:隔膜' }, rows: [{ id: 'product:隔膜', name: '隔膜', segmentIds: ['segment:电池:材料'] }] },
  { query: productById, params: { productId: 'product:铜箔' }, rows: [{ id: 'product:铜箔', name: '铜箔', segmentIds: [] }] },
]
