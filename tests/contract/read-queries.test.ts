/** Every read query of the product, on both engines, with answers counted by hand on the small corpus. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ReadQuery } from '#graph/queries/query.ts'
import { countAgencies } from '#graph/queries/agency/count.ts'
import { listAgencies } from '#graph/queries/agency/list.ts'
import { agencyTasks } from '#graph/queries/agency/tasks.ts'
import { chainById } from '#graph/queries/chain/by-id.ts'
import { chainCarriers } from '#graph/queries/chain/carriers.ts'
import { listChains } from '#graph/queries/chain/list.ts'
import { chainProducts } from '#graph/queries/chain/products.ts'
import { chainSegments } from '#graph/queries/chain/segments.ts'
import { cityCounties } from '#graph/queries/city/counties.ts'
import { cityLayoutCounts } from '#graph/queries/city/layout-counts.ts'
import { listCities } from '#graph/queries/city/list.ts'
import { cityMentions } from '#graph/queries/city/mentions.ts'
import { corpusCounts } from '#graph/queries/corpus/counts.ts'
import { corpusProvinces } from '#graph/queries/corpus/provinces.ts'
import { documentLayoutCounts } from '#graph/queries/document/layout-counts.ts'
import { listDocuments } from '#graph/queries/document/list.ts'
import { documentPassages } from '#graph/queries/document/passages.ts'
import { documentUnread } from '#graph/queries/document/unread.ts'
import { countEnterprises } from '#graph/queries/enterprise/count.ts'
import { listEnterprises } from '#graph/queries/enterprise/list.ts'
import { enterpriseStatements } from '#graph/queries/enterprise/statements.ts'
import { listEnterpriseIndustries } from '#graph/queries/explore/enterprise-industries.ts'
import { listLayouts } from '#graph/queries/explore/layouts.ts'
import { listRelations } from '#graph/queries/explore/relations.ts'
import { digests } from '#graph/queries/import/digests.ts'
import { passagesWithoutIndustry } from '#graph/queries/import/passages-without-industry.ts'
import { industryEnterprises } from '#graph/queries/industry/enterprises.ts'
import { industryLayoutCounts } from '#graph/queries/industry/layout-counts.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { layoutsById } from '#graph/queries/layout/by-id.ts'
import { layoutsByIndustry } from '#graph/queries/layout/by-industry.ts'
import { layoutsByPassage } from '#graph/queries/layout/by-passage.ts'
import { layoutsByPlace } from '#graph/queries/layout/by-place.ts'
import { layoutsByProduct } from '#graph/queries/layout/by-product.ts'
import { layoutsOfProducts } from '#graph/queries/layout/of-products.ts'
import { passageById } from '#graph/queries/passage/by-id.ts'
import { productsUnderHeadings } from '#graph/queries/placement/products-under-headings.ts'
import { productById } from '#graph/queries/product/by-id.ts'
import { countProducts } from '#graph/queries/product/count.ts'
import { listProducts } from '#graph/queries/product/list.ts'
import { countUnplacedProducts } from '#graph/queries/product/unplaced-count.ts'
import { restrictionsByIndustry } from '#graph/queries/restriction/by-industry.ts'
import { countRestrictions } from '#graph/queries/restriction/count.ts'
import { listRestrictions } from '#graph/queries/restriction/list.ts'
import { readRevision } from '#graph/queries/revision/read.ts'
import { searchNames } from '#graph/queries/search/names.ts'
import { listSegments } from '#graph/queries/segment/list.ts'
import { segmentProducts } from '#graph/queries/segment/products.ts'
import { targetsByIndustry } from '#graph/queries/target/by-industry.ts'
import { countTargets } from '#graph/queries/target/count.ts'
import { listTargets } from '#graph/queries/target/list.ts'
import { upstream } from '#graph/queries/segment/upstream.ts'
import { describeOnEachEngine } from './engines.ts'
import { loadSmallCorpus } from './small-corpus.ts'

type Row = Record<string, unknown>

interface Case {
  query: ReadQuery
  params?: Row
  /** What the rows must be, after `pick` has taken of each what matters. */
  rows: unknown[]
  pick?: (row: Row) => unknown
}

const id = (row: Row) => row.id
const idOfProperties = ({ properties }: Row) => (properties as Row).id
/** Agencies of a task with their printed order. */
const assigned = (agencies: unknown) => (agencies as { id: string; order: number }[]).map((agency) => `${agency.id} ${agency.order}`).toSorted()
const anyTarget = { documentId: null, industry: null, year: null }
const anyRestriction = { documentId: null, industry: null, rule: null }
const targetIds = ['target:plan-a:52:0', 'target:plan-a:52:1', 'target:plan-b:13:0']
const restrictionIds = ['restriction:plan-a:79:0', 'restriction:plan-b:13:0']
const layoutAndPassage = ({ layoutId, passageId }: Row) => [layoutId, passageId]

const cases: Case[] = [
  { query: readRevision, rows: [{ value: 3 }] },
  { query: digests, rows: ['document:plan-a', 'document:plan-b', 'reference'], pick: (row) => row.source },
  { query: passagesWithoutIndustry, rows: [] },
  { query: listChains, rows: [['chain:电池', ['电池', '锂电池'], 3, 'dc'], ['chain:软件', ['软件'], 1, 'rj']], pick: (row) => [row.id, (row.headings as string[]).toSorted(), row.segmentCount, row.initials] },
  { query: chainById, params: { chainId: 'chain:软件' }, rows: [['软件', [{ id: 'industry:软件', name: '软件' }], 'general', null, ['document:plan-a', 'document:plan-b', 'document:plan-b']]], pick: (row) => [row.name, row.industries, row.sourceKind, row.sourceText, (row.documentIds as string[]).toSorted()] },
  { query: chainById, params: { chainId: 'chain:没有' }, rows: [] },
  { query: chainSegments, params: { chainId: 'chain:电池' }, rows: [['segment:电池:材料', 'upstream', ['segment:电池:电芯'], 'plan'], ['segment:电池:电芯', 'midstream', ['segment:电池:系统'], 'general'], ['segment:电池:系统', 'downstream', [], 'general']], pick: (row) => [row.id, row.stage, row.feeds, row.sourceKind] },
  { query: chainProducts, params: { chainId: 'chain:电池' }, rows: [['product:电池系统', 'segment:电池:系统'], ['product:铅酸电池', 'segment:电池:电芯'], ['product:铜箔', undefined], ['product:锂电池电芯', 'segment:电池:电芯'], ['product:隔膜', 'segment:电池:材料']], pick: (row) => [row.id, (row.placements as { segmentId: string }[])[0]?.segmentId] },
  { query: chainCarriers, rows: [
    ['chain:电池', 'layout:370100:develop:锂电池电芯', 'city:370100'], ['chain:电池', 'layout:370100:develop:隔膜', 'city:370100'],
    ['chain:电池', 'layout:370200:develop:锂电池电芯', 'city:370200'], ['chain:电池', 'layout:370200:develop:隔膜', 'city:370200'],
    ['chain:电池', 'layout:370200:retire:铅酸电池', 'city:370200'],
    ['chain:电池', 'layout:371326:develop:电池系统', 'city:371300'], ['chain:电池', 'layout:371326:develop:铜箔', 'city:371300'],
    ['chain:软件', 'layout:370100:develop:工业软件', 'city:370100'], ['chain:软件', 'layout:370100:develop:隔膜', 'city:370100'],
  ], pick: (row) => [row.chainId, row.layoutId, row.cityId] },
  { query: layoutsOfProducts, params: { productIds: ['product:隔膜', 'product:没有'] }, rows: [['layout:370100:develop:隔膜', '锂电池', 'document:plan-a'], ['layout:370100:develop:隔膜', '软件', 'document:plan-b'], ['layout:370200:develop:隔膜', '锂电池', 'document:plan-a']], pick: (row) => [row.layoutId, row.heading, row.documentId] },
  { query: layoutsOfProducts, params: { productIds: [] }, rows: [] },
  { query: layoutsById, params: { layoutId: 'layout:370100:develop:隔膜' }, rows: [['passage:plan-a:0', '隔膜', '规划 plan-a', '济南市'], ['passage:plan-b:0', '隔 膜', '规划 plan-b', '济南市']], pick: (row) => [row.passageId, row.printed, row.documentName, row.placeName] },
  { query: layoutsByProduct, params: { productId: 'product:铅酸电池' }, rows: [['layout:370200:retire:铅酸电池', 'passage:plan-a:33']], pick: layoutAndPassage },
  { query: layoutsByPlace, params: { placeIds: ['county:371326', 'city:371300'] }, rows: [['layout:371326:develop:电池系统', 'passage:plan-a:20'], ['layout:371326:develop:铜箔', 'passage:plan-a:20']], pick: layoutAndPassage },
  { query: layoutsByIndustry, params: { industryId: 'industry:软件' }, rows: [['layout:370100:develop:工业软件', 'passage:plan-b:0'], ['layout:370100:develop:隔膜', 'passage:plan-b:0']], pick: layoutAndPassage },
  { query: layoutsByPassage, params: { passageId: 'passage:plan-a:20' }, rows: [['layout:371326:develop:电池系统', 'passage:plan-a:20'], ['layout:371326:develop:铜箔', 'passage:plan-a:20']], pick: layoutAndPassage },
  { query: layoutsByPassage, params: { passageId: 'passage:plan-a:43' }, rows: [] },
  { query: listCities, rows: [16, 'city:370100', 'city:371700'], pick: id },
  { query: cityLayoutCounts, rows: [{ cityId: 'city:370100', layoutCount: 3, industryCount: 2 }, { cityId: 'city:370200', layoutCount: 3, industryCount: 1 }, { cityId: 'city:371300', layoutCount: 2, industryCount: 1 }] },
  { query: cityCounties, params: { cityId: 'city:371300' }, rows: [{ id: 'county:371326', name: '平邑县' }] },
  { query: cityCounties, params: { cityId: 'city:370100' }, rows: [] },
  { query: cityMentions, params: { placeNames: ['济南市', '历下区'], limit: 5 }, rows: [['passage:plan-a:43', 'mention-only', '规划 plan-a']], pick: (row) => [row.id, row.reason, row.documentName] },
  { query: cityMentions, params: { placeNames: ['青岛市'], limit: 5 }, rows: [] },
  { query: listIndustries, rows: [['industry:电池', 'chain:电池'], ['industry:软件', 'chain:软件'], ['industry:锂电池', 'chain:电池']], pick: (row) => [row.id, (row.chains as { id: string }[])[0]?.id] },
  { query: industryLayoutCounts, rows: [{ industryId: 'industry:软件', layoutCount: 2, cityCount: 1 }, { industryId: 'industry:锂电池', layoutCount: 7, cityCount: 3 }] },
  { query: industryEnterprises, params: { industryId: 'industry:软件' }, rows: [{ id: 'enterprise:乙公司', name: '乙公司' }, { id: 'enterprise:甲公司', name: '甲公司' }] },
  { query: productsUnderHeadings, rows: [['product:工业软件', ['软件']], ['product:电池系统', ['锂电池']], ['product:铅酸电池', ['锂电池']], ['product:铜箔', ['锂电池']], ['product:锂电池电芯', ['锂电池']], ['product:隔膜', ['软件', '锂电池']]], pick: (row) => [row.id, (row.headings as string[]).toSorted()] },
  { query: listProducts, params: { skip: 0, limit: 2 }, rows: [{ id: 'product:锂电池电芯', name: '锂电池电芯', layoutCount: 2, cityCount: 2 }, { id: 'product:隔膜', name: '隔膜', layoutCount: 2, cityCount: 2 }] },
  { query: listProducts, params: { skip: 5, limit: 2 }, rows: ['product:铜箔'], pick: id },
  { query: countProducts, rows: [{ total: 6 }] },
  { query: countUnplacedProducts, rows: [{ total: 1 }] },
  { query: productById, params: { productId: 'product:隔膜' }, rows: [{ id: 'product:隔膜', name: '隔膜', segmentIds: ['segment:电池:材料'] }] },
  { query: productById, params: { productId: 'product:铜箔' }, rows: [{ id: 'product:铜箔', name: '铜箔', segmentIds: [] }] },
  { query: listSegments, rows: [['segment:电池:材料', 'chain:电池'], ['segment:电池:电芯', 'chain:电池'], ['segment:电池:系统', 'chain:电池'], ['segment:软件:应用', 'chain:软件']], pick: (row) => [row.id, row.chainId] },
  { query: segmentProducts, params: { segmentId: 'segment:电池:电芯' }, rows: [{ id: 'product:铅酸电池', name: '铅酸电池', term: '电池' }, { id: 'product:锂电池电芯', name: '锂电池电芯', term: '电芯' }] },
  { query: upstream, params: { segmentId: 'segment:电池:系统', maxDepth: 6 }, rows: [{ id: 'segment:电池:电芯', name: '电芯', depth: 1 }, { id: 'segment:电池:材料', name: '材料', depth: 2 }] },
  { query: upstream, params: { segmentId: 'segment:电池:系统', maxDepth: 1 }, rows: ['segment:电池:电芯'], pick: id },
  { query: upstream, params: { segmentId: 'segment:电池:材料', maxDepth: 6 }, rows: [] },
  { query: listEnterprises, params: { skip: 0, limit: 9 }, rows: [{ id: 'enterprise:乙公司', name: '乙公司', role: 'leading' }, { id: 'enterprise:甲公司', name: '甲公司', role: 'leading' }] },
  { query: countEnterprises, rows: [{ total: 2 }] },
  { query: enterpriseStatements, params: { enterpriseId: 'enterprise:甲公司' }, rows: [['passage:plan-a:20', '锂电池'], ['passage:plan-b:0', '软件']], pick: (row) => [row.passageId, row.heading] },
  { query: listTargets, params: { ...anyTarget, skip: 0, limit: 9 }, rows: targetIds, pick: idOfProperties },
  { query: listTargets, params: { ...anyTarget, skip: 1, limit: 1 }, rows: targetIds.slice(1, 2), pick: idOfProperties },
  { query: listTargets, params: { ...anyTarget, documentId: 'document:plan-b', skip: 0, limit: 9 }, rows: [[{ id: targetIds[2], name: '软件业务收入10%', order: 0, subject: '软件业务收入', comparator: 'growth', value: 10, unit: '%', printed: '10%' }, 'passage:plan-b:13', '软件', '10%']], pick: (row) => [row.properties, row.passageId, row.heading, row.printed] },
  { query: listTargets, params: { ...anyTarget, industry: '电池', year: 2025, skip: 0, limit: 9 }, rows: [
    { id: targetIds[0], name: '锂电池产值2万亿元', order: 0, subject: '锂电池产值', comparator: 'reach', value: 2e12, unit: '元', baseValue: 1.1e12, baseYear: 2020, year: 2025, industry: '锂电池', printed: '2万亿元' },
    { id: targetIds[1], name: '企业1—2家', order: 1, subject: '企业', comparator: 'range', value: 1, upperValue: 2, unit: '家', action: '培育', year: 2025, isYearImplied: true, printed: '1—2家' },
  ], pick: (row) => row.properties },
  { query: listTargets, params: { ...anyTarget, year: 2030, skip: 0, limit: 9 }, rows: [] },
  { query: countTargets, params: anyTarget, rows: [{ total: 3 }] },
  { query: countTargets, params: { documentId: 'document:plan-a', industry: '锂', year: 2025 }, rows: [{ total: 2 }] },
  { query: targetsByIndustry, params: { industryId: 'industry:锂电池' }, rows: targetIds.slice(0, 2), pick: idOfProperties },
  { query: listRestrictions, params: { ...anyRestriction, skip: 0, limit: 9 }, rows: [
    [{ id: restrictionIds[0], name: '电池 · 严禁新增 · 铅酸电池产能', order: 0, rule: 'ban-new', threshold: '铅酸电池产能', scope: '全省', industry: '电池' }, '铅酸电池产能'],
    [{ id: restrictionIds[1], name: '全省 · 控制', order: 0, rule: 'limit', scope: '全省', force: '鼓励', deadline: 2026, isDeadlineImplied: true }, '省科技厅牵头，软件业务收入增长10%。'],
  ], pick: (row) => [row.properties, row.printed] },
  { query: listRestrictions, params: { ...anyRestriction, rule: 'limit', skip: 0, limit: 9 }, rows: restrictionIds.slice(1), pick: idOfProperties },
  { query: listRestrictions, params: { ...anyRestriction, documentId: 'document:plan-a', rule: 'limit', skip: 0, limit: 9 }, rows: [] },
  { query: countRestrictions, params: anyRestriction, rows: [{ total: 2 }] },
  { query: countRestrictions, params: { ...anyRestriction, industry: '软' }, rows: [{ total: 1 }] },
  { query: restrictionsByIndustry, params: { industryId: 'industry:锂电池' }, rows: restrictionIds.slice(0, 1), pick: idOfProperties },
  { query: countAgencies, rows: [{ total: 4 }] },
  { query: listAgencies, params: { skip: 0, limit: 9 }, rows: [
    { id: 'agency:省科技厅', name: '省科技厅', leadCount: 1, supportCount: 1 }, { id: 'agency:省工信厅', name: '省工信厅', leadCount: 1, supportCount: 0 },
    { id: 'agency:省能源局', name: '省能源局', leadCount: 1, supportCount: 0 }, { id: 'agency:省财政厅', name: '省财政厅', leadCount: 0, supportCount: 1 },
  ] },
  { query: agencyTasks, params: { agencyId: 'agency:省科技厅' }, rows: [
    ['task:plan-a:79', 'SUPPORTS', '（一）控制产能', '三、布局', ['agency:省工信厅 0'], ['agency:省科技厅 0', 'agency:省财政厅 1'], 'passage:plan-a:79'],
    ['task:plan-b:13', 'LEADS', '软件', null, ['agency:省科技厅 0'], [], 'passage:plan-b:13'],
  ], pick: (row) => [row.taskId, row.part, row.taskName, row.section, assigned(row.leads), assigned(row.supports), row.passageId] },
  { query: agencyTasks, params: { agencyId: 'agency:省能源局' }, rows: ['task:plan-a:79:1'], pick: (row) => row.taskId },
  { query: agencyTasks, params: { agencyId: 'agency:没有' }, rows: [] },
  { query: listDocuments, rows: [['document:plan-b', 2027, null, 2, 0, 1, 1, 1], ['document:plan-a', 2025, null, 6, 1, 2, 1, 2]], pick: (row) => [row.id, row.horizonEnd, row.number, row.passageCount, row.unreadCount, row.targetCount, row.restrictionCount, row.taskCount] },
  { query: documentLayoutCounts, rows: [{ documentId: 'document:plan-a', layoutCount: 7 }, { documentId: 'document:plan-b', layoutCount: 2 }] },
  { query: documentPassages, params: { documentId: 'document:plan-a', from: 1, to: 3 }, rows: [['passage:plan-a:20', ['layout:371326:develop:电池系统', 'layout:371326:develop:铜箔'], null], ['passage:plan-a:33', ['layout:370200:retire:铅酸电池'], null]], pick: (row) => [row.id, (row.layoutIds as string[]).toSorted(), row.unread] },
  { query: documentUnread, params: { documentId: 'document:plan-a' }, rows: [['passage:plan-a:43', 3, 'mention-only']], pick: (row) => [row.id, row.ordinal, row.unread] },
  { query: passageById, params: { passageId: 'passage:plan-a:43' }, rows: [['考察组到过济南市。', '软件', 'mention-only', '规划 plan-a', ['三、布局', '软件']]], pick: (row) => [row.text, row.heading, row.unread, row.documentName, row.headingPath] },
  { query: corpusCounts, rows: [['Agency', 4], ['Chain', 2], ['City', 16], ['County', 1], ['Document', 2], ['Enterprise', 2], ['Industry', 3], ['Layout', 8], ['Load', 3], ['Passage', 8], ['Product', 6], ['Province', 1], ['Restriction', 2], ['Segment', 4], ['Target', 3], ['Task', 3]], pick: (row) => [row.label, row.total] },
  { query: corpusProvinces, rows: [{ id: 'province:370000', name: '山东省' }] },
  { query: searchNames, rows: [41], pick: id },
  { query: listRelations, rows: [33], pick: (row) => [row.from, row.type, row.to] },
  { query: listLayouts, rows: [8], pick: (row) => [row.placeId, row.relation, row.productId] },
  { query: listEnterpriseIndustries, rows: [{ enterpriseId: 'enterprise:乙公司', industryId: 'industry:软件' }, { enterpriseId: 'enterprise:甲公司', industryId: 'industry:软件' }, { enterpriseId: 'enterprise:甲公司', industryId: 'industry:锂电池' }] },
]

/** Long lists are held by their length, their first and their last row, as far as the case names them. */
function expectRows(name: string, rows: unknown[], expected: unknown[]): void {
  const [length, first, last] = expected
  if (typeof length !== 'number') return expect.soft(rows, name).toEqual(expected)
  expect.soft(rows, name).toHaveLength(length)
  if (first !== undefined) expect.soft(rows[0], name).toEqual(first)
  if (last !== undefined) expect.soft(rows.at(-1), name).toEqual(last)
}

describeOnEachEngine('read queries', (open) => {
  it('answer on the small corpus as counted by hand', async () => {
    const engine = await open()
    await loadSmallCorpus(engine)
    for (const { query, params = {}, rows, pick = (row: Row): unknown => row } of cases) {
      const found = await engine.read(query, params)
      expectRows(query.name, found.map((row) => pick(row as Row)), rows)
    }
    // A cold Neo4j plans each query for the first time.
  }, 120_000)

  it('give nothing, and no error, on an empty graph', async () => {
    const engine = await open()
    for (const { query, params = {} } of cases) {
      const found = await engine.read(query, params)
      expect(found.filter((row) => !('total' in (row as Row)))).toEqual([])
    }
  }, 120_000)
})

describe('the cases', () => {
  it('cover every read query', async () => {
    const folder = fileURLToPath(new URL('../../graph/queries', import.meta.url))
    const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
    const tested = new Set(cases.map(({ query }) => query.name))
    for (const file of modules) {
      const exported = Object.values((await import(join(folder, file.replace(/\.cypher$/u, '.ts')))) as Record<string, { mode?: string; name?: string }>)
      for (const query of exported.filter(({ mode }) => mode === 'read')) expect(tested).toContain(query.name)
    }
  })
})
