import { layoutsByDocument } from '#graph/queries/layout/by-document.ts'
import { layoutsById } from '#graph/queries/layout/by-id.ts'
import { layoutsByIndustry } from '#graph/queries/layout/by-industry.ts'
import { layoutsByPassage } from '#graph/queries/layout/by-passage.ts'
import { layoutsByPlace } from '#graph/queries/layout/by-place.ts'
import { layoutsByProduct } from '#graph/queries/layout/by-product.ts'
import { layoutsOfProducts } from '#graph/queries/layout/of-products.ts'
import { type Case, layoutAndPassage } from './case.ts'

export const layoutCases: Case[] = [
  { query: layoutsOfProducts, params: { productIds: ['product:隔膜', 'product:没有'] }, rows: [['layout:370100:develop:隔膜', '锂电池', 'document:plan-a'], ['layout:370100:develop:隔膜', '软件', 'document:plan-b'], ['layout:370200:develop:隔膜', '锂电池', 'document:plan-a'], ['layout:370200:develop:隔膜', '锂电池行业', 'document:plan-b']], pick: (row) => [row.layoutId, row.heading, row.documentId] },
  { query: layoutsOfProducts, params: { productIds: [] }, rows: [] },
  { query: layoutsById, params: { layoutId: 'layout:370100:develop:隔膜' }, rows: [['passage:plan-a:0', '隔膜', '规划 plan-a', '济南市'], ['passage:plan-b:0', '隔 膜', '规划 plan-b', '济南市']], pick: (row) => [row.passageId, row.printed, row.documentName, row.placeName] },
  { query: layoutsById, params: { layoutId: 'layout:370200:develop:隔膜' }, rows: [['passage:plan-a:0', '隔膜', null], ['passage:plan-b:32', '隔膜产品', 'wrong_copy']], pick: (row) => [row.passageId, row.printed, row.damage] },
  { query: layoutsByProduct, params: { productId: 'product:铅酸电池' }, rows: [['layout:370200:retire:铅酸电池', 'passage:plan-a:33']], pick: layoutAndPassage },
  { query: layoutsByPlace, params: { placeIds: ['county:371326', 'city:371300'] }, rows: [['layout:371326:develop:电池系统', 'passage:plan-a:20'], ['layout:371326:develop:铜箔', 'passage:plan-a:20']], pick: layoutAndPassage },
  { query: layoutsByIndustry, params: { industryId: 'industry:软件' }, rows: [['layout:370100:develop:工业软件', 'passage:plan-b:0'], ['layout:370100:develop:隔膜', 'passage:plan-b:0']], pick: layoutAndPassage },
  { query: layoutsByIndustry, params: { industryId: 'industry:锂电池' }, rows: [8, ['layout:370100:develop:锂电池电芯', 'passage:plan-a:0', null], ['layout:371326:develop:铜箔', 'passage:plan-a:20', null]], pick: (row) => [...layoutAndPassage(row), row.damage] },
  { query: layoutsByPassage, params: { passageId: 'passage:plan-a:20' }, rows: [['layout:371326:develop:电池系统', 'passage:plan-a:20'], ['layout:371326:develop:铜箔', 'passage:plan-a:20']], pick: layoutAndPassage },
  { query: layoutsByPassage, params: { passageId: 'passage:plan-a:43' }, rows: [] },
  { query: layoutsByDocument, params: { documentId: 'document:plan-b' }, rows: [
    ['layout:370100:develop:工业软件', 'passage:plan-b:0', ['industry:软件']], ['layout:370100:develop:隔膜', 'passage:plan-b:0', ['industry:软件']], ['layout:370200:develop:隔膜', 'passage:plan-b:32', ['industry:锂电池']],
  ], pick: (row) => [row.layoutId, row.passageId, row.industryIds] },
]
