/** Every read query of the product, on both engines, with answers counted by hand on the small corpus. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ReadQuery } from '#graph/queries/query.ts'
import { countAgencies } from '#graph/queries/agency/count.ts'
import { listAgencies } from '#graph/queries/agency/list.ts'
import { agencyTasks } from '#graph/queries/agency/tasks.ts'
import { assetById } from '#graph/queries/asset/by-id.ts'
import { assetsByIndustry } from '#graph/queries/asset/by-industry.ts'
import { assetsByPlace } from '#graph/queries/asset/by-place.ts'
import { assetClaims } from '#graph/queries/asset/claims.ts'
import { countAssets } from '#graph/queries/asset/count.ts'
import { listAssets } from '#graph/queries/asset/list.ts'
import { assetLocations } from '#graph/queries/asset/locations.ts'
import { assetsSaid } from '#graph/queries/asset/said.ts'
import { assetStatements } from '#graph/queries/asset/statements.ts'
import { assetTargets } from '#graph/queries/asset/targets.ts'
import { assetTasks } from '#graph/queries/asset/tasks.ts'
import { assetsOfChain } from '#graph/queries/chain/assets.ts'
import { chainById } from '#graph/queries/chain/by-id.ts'
import { chainCarriers } from '#graph/queries/chain/carriers.ts'
import { listChains } from '#graph/queries/chain/list.ts'
import { listMappings } from '#graph/queries/chain/mappings.ts'
import { chainProducts } from '#graph/queries/chain/products.ts'
import { chainRoles } from '#graph/queries/chain/roles.ts'
import { chainSegments } from '#graph/queries/chain/segments.ts'
import { cityCounties } from '#graph/queries/city/counties.ts'
import { cityLayoutCounts } from '#graph/queries/city/layout-counts.ts'
import { listCities } from '#graph/queries/city/list.ts'
import { cityMentions } from '#graph/queries/city/mentions.ts'
import { corpusCounts } from '#graph/queries/corpus/counts.ts'
import { corpusProvinces } from '#graph/queries/corpus/provinces.ts'
import { documentDamage } from '#graph/queries/document/damage.ts'
import { documentFactCounts } from '#graph/queries/document/fact-counts.ts'
import { documentIndustries } from '#graph/queries/document/industries.ts'
import { statedLayouts } from '#graph/queries/conflict/stated-layouts.ts'
import { passagesWithWord } from '#graph/queries/conflict/with-word.ts'
import { listDocuments } from '#graph/queries/document/list.ts'
import { documentPassages } from '#graph/queries/document/passages.ts'
import { documentRefs } from '#graph/queries/document/refs.ts'
import { documentUnread } from '#graph/queries/document/unread.ts'
import { listAssetIndustries } from '#graph/queries/explore/asset-industries.ts'
import { listLayouts } from '#graph/queries/explore/layouts.ts'
import { listRelations } from '#graph/queries/explore/relations.ts'
import { focusByIndustry } from '#graph/queries/focus/by-industry.ts'
import { chainAssets } from '#graph/queries/gap/assets.ts'
import { chainFocus } from '#graph/queries/gap/focus.ts'
import { chainLayouts } from '#graph/queries/gap/layouts.ts'
import { chainReadings } from '#graph/queries/gap/readings.ts'
import { industryRestrictions } from '#graph/queries/gap/restrictions.ts'
import { chainTargets } from '#graph/queries/gap/targets.ts'
import { assetForms } from '#graph/queries/import/asset-forms.ts'
import { digests } from '#graph/queries/import/digests.ts'
import { industryForms } from '#graph/queries/import/industry-forms.ts'
import { industryIds } from '#graph/queries/import/industry-ids.ts'
import { passagesWithoutIndustry } from '#graph/queries/import/passages-without-industry.ts'
import { productForms } from '#graph/queries/import/product-forms.ts'
import { industryLayoutCounts } from '#graph/queries/industry/layout-counts.ts'
import { listIndustries } from '#graph/queries/industry/list.ts'
import { layoutsByDocument } from '#graph/queries/layout/by-document.ts'
import { layoutsById } from '#graph/queries/layout/by-id.ts'
import { layoutsByIndustry } from '#graph/queries/layout/by-industry.ts'
import { layoutsByPassage } from '#graph/queries/layout/by-passage.ts'
import { layoutsByPlace } from '#graph/queries/layout/by-place.ts'
import { layoutsByProduct } from '#graph/queries/layout/by-product.ts'
import { layoutsOfProducts } from '#graph/queries/layout/of-products.ts'
import { listMarks } from '#graph/queries/mark/list.ts'
import { headingAssets } from '#graph/queries/list/assets.ts'
import { passageById } from '#graph/queries/passage/by-id.ts'
import { passageFacts } from '#graph/queries/passage/facts.ts'
import { passageQuotes } from '#graph/queries/passage/quotes.ts'
import { coveredIndustries } from '#graph/queries/placement/covered-industries.ts'
import { focusUnderHeadings } from '#graph/queries/placement/focus-under-headings.ts'
import { listPlacements } from '#graph/queries/placement/list.ts'
import { productsUnderHeadings } from '#graph/queries/placement/products-under-headings.ts'
import { segmentTerms } from '#graph/queries/placement/segment-terms.ts'
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
import { structuresByIndustry } from '#graph/queries/structure/by-industry.ts'
import { targetById } from '#graph/queries/target/by-id.ts'
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
  /** Rows that tie in the order of the query. */
  inAnyOrder?: true
}

const id = (row: Row) => row.id
const idOfProperties = ({ properties }: Row) => (properties as Row).id
/** Agencies of a task with their printed order. */
const assigned = (agencies: unknown) => (agencies as { id: string; order: number }[]).map((agency) => `${agency.id} ${agency.order}`).toSorted()
const anyTarget = { documentId: null, industry: null, year: null }
const anyRestriction = { documentId: null, industry: null, rule: null }
const targetIds = ['target:plan-a:52:0', 'target:plan-a:52:1', 'target:plan-a:193:0', 'target:plan-b:13:0']
const restrictionIds = ['restriction:plan-a:79:0', 'restriction:plan-b:13:0']
const layoutAndPassage = ({ layoutId, passageId }: Row) => [layoutId, passageId]
/** A list that the engines give in orders of their own. */
const sorted = (list: unknown) => (list as string[]).toSorted()
const forms = (row: Row) => [row.id, row.name, row.aliases, [...new Set(sorted(row.printed))]]
const asset = (row: Row) => [row.id, row.kind, row.aliases, sorted(row.roles), sorted((row.places as { id: string }[]).map((place) => place.id)), row.passageCount]
/** Where it is, and the plan that says so: city:370100 plan-a. */
const locationsOf = (row: Row) => sorted((row.locations as { cityId: string; documentId: string }[]).map(({ cityId, documentId }) => `${cityId} ${documentId.slice('document:'.length)}`))
const facts = (row: Row) => sorted((row.facts as { id: string; printed: string }[]).map((fact) => `${fact.id} ${fact.printed}`))
/** Of a fact's labels the one of its kind. */
const kindLabel = (row: Row) => sorted(row.labels).filter((label) => label !== 'Entity' && label !== 'Asset').join()
const cluster = 'cluster:济南锂电池'
const clusters = [
  [cluster, 'cluster', ['济南市锂电池', '济南锂电池产业集群'], [], ['city:370100', 'city:370100'], 2],
  ['cluster:青岛储能电站', 'cluster', [], [], ['city:370200'], 1],
]
const firm = ['enterprise:甲公司', 'enterprise', [], ['chain-leading', 'leading', 'leading'], ['city:370100'], 4]
const project = ['project:平邑县隔膜生产', 'project', ['平邑县隔膜生产项目'], [], ['county:371326'], 1]

const cases: Case[] = [
  { query: readRevision, rows: [{ value: 3 }] },
  { query: digests, rows: ['document:plan-a', 'document:plan-b', 'reference'], pick: (row) => row.source },
  { query: passagesWithoutIndustry, rows: [] },
  { query: industryIds, rows: ['industry:新能源', 'industry:电池', 'industry:软件', 'industry:锂电池'], pick: id },
  { query: listChains, rows: [['chain:电池', ['industry:电池', 'industry:锂电池'], 3, 'dc'], ['chain:软件', ['industry:软件'], 1, 'rj']], pick: (row) => [row.id, sorted(row.industryIds), row.segmentCount, row.initials] },
  { query: chainById, params: { chainId: 'chain:软件' }, rows: [['软件', [{ id: 'industry:软件', name: '软件' }], 'general', null, ['document:plan-a', 'document:plan-b', 'document:plan-b', 'document:plan-b']]], pick: (row) => [row.name, row.industries, row.sourceKind, row.sourceText, (row.documentIds as string[]).toSorted()] },
  { query: chainById, params: { chainId: 'chain:没有' }, rows: [] },
  { query: chainById, params: { chainId: 'chain:电池' }, rows: [[false, '动力电池', null]], pick: (row) => [row.isOwn, row.shippedName, row.nameNote] },
  { query: chainRoles, rows: [
    { id: 'role:全部:总链长:某某', role: '总链长', name: '某某', since: null, until: null, sourceTitle: '公开通知', sourcePublishedOn: null, sourceUrl: null, chainIds: [] },
    { id: 'role:电池:链主:甲公司:2025-03', role: '链主', name: '甲公司', since: '2025-03', until: null, sourceTitle: '公开通知', sourcePublishedOn: '2025-03-18', sourceUrl: 'https://example.org/a', chainIds: ['chain:电池'] },
  ] },
  { query: listMappings, rows: [
    { ownId: 'chain:软件', ownName: '软件', shippedId: 'chain:电池', shippedName: '电池', relation: 'overlapping', note: '试验' },
    { ownId: 'segment:软件:应用', ownName: '应用', shippedId: 'segment:电池:系统', shippedName: '系统', relation: 'narrower', note: null },
  ] },
  { query: assetsOfChain, params: { chainId: 'chain:软件' }, rows: [['enterprise:乙公司', 'passage:plan-b:0', 'leading', []], ['enterprise:乙公司', 'passage:plan-b:67', null, []], ['enterprise:甲公司', 'passage:plan-b:0', 'leading', ['city:370100 plan-a']], ['technology:工业操作系统关键技术', 'passage:plan-b:67', null, []]], pick: (row) => [row.assetId, row.passageId, row.role, locationsOf(row)] },
  { query: chainSegments, params: { chainId: 'chain:电池' }, rows: [['segment:电池:材料', 'upstream', ['segment:电池:电芯'], 'plan'], ['segment:电池:电芯', 'midstream', ['segment:电池:系统'], 'general'], ['segment:电池:系统', 'downstream', [], 'general']], pick: (row) => [row.id, row.stage, row.feeds, row.sourceKind] },
  { query: chainProducts, params: { chainId: 'chain:电池' }, rows: [['product:电池系统', 'segment:电池:系统'], ['product:铅酸电池', 'segment:电池:电芯'], ['product:铜箔', undefined], ['product:锂电池电芯', 'segment:电池:电芯'], ['product:隔膜', 'segment:电池:材料']], pick: (row) => [row.id, (row.placements as { segmentId: string }[])[0]?.segmentId] },
  { query: chainCarriers, rows: [
    ['chain:电池', 'layout:370100:develop:锂电池电芯', 'city:370100'], ['chain:电池', 'layout:370100:develop:隔膜', 'city:370100'],
    ['chain:电池', 'layout:370200:develop:锂电池电芯', 'city:370200'], ['chain:电池', 'layout:370200:develop:隔膜', 'city:370200'],
    ['chain:电池', 'layout:370200:retire:铅酸电池', 'city:370200'],
    ['chain:电池', 'layout:371326:develop:电池系统', 'city:371300'], ['chain:电池', 'layout:371326:develop:铜箔', 'city:371300'],
    ['chain:软件', 'layout:370100:develop:工业软件', 'city:370100'], ['chain:软件', 'layout:370100:develop:隔膜', 'city:370100'],
  ], pick: (row) => [row.chainId, row.layoutId, row.cityId] },
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
  { query: listCities, rows: [16, 'city:370100', 'city:371700'], pick: id },
  { query: cityLayoutCounts, rows: [['city:370100', 3, ['软件', '锂电池']], ['city:370200', 3, ['锂电池', '锂电池行业']], ['city:371300', 2, ['锂电池']]], pick: (row) => [row.cityId, row.layoutCount, (row.headings as string[]).toSorted()] },
  { query: cityCounties, params: { cityId: 'city:371300' }, rows: [{ id: 'county:371326', name: '平邑县' }] },
  { query: cityCounties, params: { cityId: 'city:370100' }, rows: [] },
  { query: cityMentions, params: { placeNames: ['济南市', '历下区'], limit: 5 }, rows: [['passage:plan-a:43', 'mention-only', '规划 plan-a']], pick: (row) => [row.id, row.reason, row.documentName] },
  { query: cityMentions, params: { placeNames: ['青岛市'], limit: 5 }, rows: [['passage:plan-b:32', 'damaged', 'wrong_copy']], pick: (row) => [row.id, row.reason, row.damage] },
  { query: cityMentions, params: { placeNames: ['平邑县'], limit: 5 }, rows: [] },
  { query: listIndustries, rows: [
    ['industry:新能源', [], undefined, ['emerging'], []], ['industry:电池', [], 'chain:电池', [], []], ['industry:软件', ['软件产业'], 'chain:软件', [], []],
    ['industry:锂电池', ['锂电池产业', '锂电池行业'], 'chain:电池', ['emerging', 'emerging'], ['industry:新能源', 'industry:新能源']],
  ], pick: (row) => [row.id, row.aliases, (row.chains as { id: string }[])[0]?.id, row.groups, row.parentIds] },
  { query: industryLayoutCounts, rows: [{ industryId: 'industry:软件', layoutCount: 2, cityCount: 1 }, { industryId: 'industry:锂电池', layoutCount: 7, cityCount: 3 }] },
  { query: industryForms, rows: [['industry:新能源', '新能源产业', [], ['新能源产业']], ['industry:电池', '电池', [], ['电池']], ['industry:软件', '软件', ['软件产业'], ['软件', '软件产业']], ['industry:锂电池', '锂电池', ['锂电池产业', '锂电池行业'], ['锂电池', '锂电池产业', '锂电池行业']]], pick: forms },
  { query: productForms, rows: [['product:工业软件', '工业软件', [], ['工业软件']], ['product:电池系统', '电池系统', [], ['电池系统']], ['product:铅酸电池', '铅酸电池', [], ['铅酸电池']], ['product:铜箔', '铜箔', [], ['铜箔']], ['product:锂电池电芯', '锂电池电芯', [], ['锂电池电芯']], ['product:隔膜', '隔膜', ['隔膜产品'], ['隔 膜', '隔膜', '隔膜产品']]], pick: forms },
  { query: assetForms, rows: [
    ['brand:齐鲁电池', '齐鲁电池', [], ['齐鲁电池']],
    [cluster, '济南锂电池', ['济南市锂电池', '济南锂电池产业集群'], ['济南市锂电池', '济南锂电池产业集群']],
    ['cluster:青岛储能电站', '青岛储能电站', [], ['青岛储能电站']],
    ['enterprise:乙公司', '乙公司', ['乙集团'], ['乙公司', '乙集团']], ['enterprise:甲公司', '甲公司', [], ['甲公司']],
    ['park:云平台', '云平台', [], ['云平台']],
    ['project:平邑县隔膜生产', '平邑县隔膜生产', ['平邑县隔膜生产项目'], ['平邑县隔膜生产项目']],
    ['technology:工业操作系统关键技术', '工业操作系统关键技术', [], ['工业操作系统关键技术']],
  ], pick: forms },
  { query: productsUnderHeadings, rows: [['product:工业软件', ['软件']], ['product:电池系统', ['锂电池']], ['product:铅酸电池', ['锂电池']], ['product:铜箔', ['锂电池']], ['product:锂电池电芯', ['锂电池']], ['product:隔膜', ['软件', '锂电池', '锂电池行业']]], pick: (row) => [row.id, (row.headings as string[]).toSorted()] },
  { query: coveredIndustries, rows: [['chain:电池', ['industry:电池', 'industry:锂电池']], ['chain:软件', ['industry:软件']]], pick: (row) => [row.chainId, (row.industryIds as string[]).toSorted()] },
  { query: segmentTerms, rows: [['segment:电池:材料', 'chain:电池', 0], ['segment:电池:电芯', 'chain:电池', 1], ['segment:电池:系统', 'chain:电池', 2], ['segment:软件:应用', 'chain:软件', 0]], pick: (row) => [row.id, row.chainId, row.order] },
  { query: listPlacements, rows: [
    ['focus:plan-a:161:0', 'segment:电池:材料', '正极'], ['focus:plan-a:161:2', 'segment:电池:电芯', '电池'], ['product:工业软件', 'segment:软件:应用', '软件'], ['product:电池系统', 'segment:电池:系统', '电池系统'],
    ['product:铅酸电池', 'segment:电池:电芯', '电池'], ['product:锂电池电芯', 'segment:电池:电芯', '电芯'], ['product:隔膜', 'segment:电池:材料', '隔膜'],
  ], pick: (row) => [row.nodeId, row.segmentId, row.term] },
  { query: focusUnderHeadings, rows: [['focus:plan-a:161:0', '正极材料', ['锂电池产业']], ['focus:plan-a:161:1', '铜箔', ['锂电池产业']], ['focus:plan-a:161:2', '固态电池', ['锂电池产业']]], pick: (row) => [row.id, row.name, row.headings] },
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
  { query: listAssets, params: { kind: 'cluster', skip: 0, limit: 9 }, rows: clusters, pick: asset },
  { query: listAssets, params: { kind: 'cluster', skip: 1, limit: 1 }, rows: clusters.slice(1), pick: asset },
  { query: listAssets, params: { kind: 'enterprise', skip: 0, limit: 9 }, rows: [['enterprise:乙公司', 'enterprise', ['乙集团'], ['leading'], [], 2], firm], pick: asset },
  { query: listAssets, params: { kind: 'brand', skip: 0, limit: 9 }, rows: ['brand:齐鲁电池'], pick: id },
  { query: countAssets, params: { kind: 'cluster' }, rows: [{ total: 2 }] },
  { query: countAssets, params: { kind: 'technology' }, rows: [{ total: 1 }] },
  { query: assetById, params: { assetId: 'enterprise:甲公司' }, rows: [firm], pick: asset },
  { query: assetById, params: { assetId: 'project:平邑县隔膜生产' }, rows: [[{ id: 'county:371326', name: '平邑县', cityId: 'city:371300', cityName: '临沂市' }]], pick: (row) => row.places },
  { query: assetById, params: { assetId: 'enterprise:没有' }, rows: [] },
  { query: assetsByPlace, params: { placeIds: ['city:370100', 'city:371300', 'county:371326'] }, rows: [clusters[0], firm, project], pick: asset },
  { query: assetsByPlace, params: { placeIds: ['city:371300'] }, rows: [] },
  { query: assetsByIndustry, params: { industryId: 'industry:锂电池' }, rows: [
    ['brand:齐鲁电池', ['passage:plan-b:32']], [cluster, ['passage:plan-a:117', 'passage:plan-b:32']], ['cluster:青岛储能电站', ['passage:plan-a:117']],
    ['enterprise:甲公司', ['passage:plan-a:117', 'passage:plan-a:193', 'passage:plan-a:20']], ['park:云平台', ['passage:plan-b:32']], [project[0], ['passage:plan-a:117']],
  ], pick: (row) => [row.id, sorted(row.passageIds)] },
  { query: assetsByIndustry, params: { industryId: 'industry:软件' }, rows: [['enterprise:乙公司', 2], ['enterprise:甲公司', 4], ['technology:工业操作系统关键技术', 1]], pick: (row) => [row.id, row.passageCount] },
  { query: assetsByIndustry, params: { industryId: 'industry:电池' }, rows: [] },
  { query: assetClaims, params: { passageIds: ['passage:plan-a:117', 'passage:plan-b:32'] }, rows: clusters.map(([assetId]) => ({ passageId: 'passage:plan-a:117', kind: 'cluster', claimedCount: 3, assetId, assetName: String(assetId).slice('cluster:'.length) })) },
  { query: assetTargets, params: { assetId: 'enterprise:甲公司' }, rows: [['target:plan-a:193:0', 'passage:plan-a:193']], pick: (row) => [idOfProperties(row), row.passageId] },
  { query: assetTargets, params: { assetId: cluster }, rows: [] },
  // Assigned at or after the passage that names it, under the very same headings.
  { query: assetTasks, params: { assetId: 'enterprise:甲公司' }, rows: [['passage:plan-a:117', 'task:plan-a:193', '（二）做强企业', ['agency:省能源局 0'], []], ['passage:plan-a:193', 'task:plan-a:193', '（二）做强企业', ['agency:省能源局 0'], []], ['passage:plan-a:20', 'task:plan-a:79', '（一）控制产能', ['agency:省工信厅 0'], ['agency:省科技厅 0', 'agency:省财政厅 1']], ['passage:plan-a:20', 'task:plan-a:79:1', '（一）控制产能', ['agency:省能源局 0'], []], ['passage:plan-b:0', 'task:plan-b:13', '软件', ['agency:省科技厅 0'], []]], inAnyOrder: true, pick: (row) => [row.namedId, row.taskId, row.taskName, assigned(row.leads), assigned(row.supports)] },
  { query: assetTasks, params: { assetId: 'technology:工业操作系统关键技术' }, rows: [] },
  { query: assetClaims, params: { passageIds: [] }, rows: [] },
  {
    query: assetsSaid, params: { assetIds: ['enterprise:甲公司', cluster] }, pick: (row) => [row.assetId, row.passageId, row.documentId, row.role],
    rows: [
      [cluster, 'passage:plan-a:117', 'document:plan-a', null], [cluster, 'passage:plan-b:32', 'document:plan-b', null],
      ['enterprise:甲公司', 'passage:plan-a:117', 'document:plan-a', 'chain-leading'], ['enterprise:甲公司', 'passage:plan-a:193', 'document:plan-a', null],
      ['enterprise:甲公司', 'passage:plan-a:20', 'document:plan-a', 'leading'], ['enterprise:甲公司', 'passage:plan-b:0', 'document:plan-b', 'leading'],
    ],
  },
  { query: assetsSaid, params: { assetIds: [] }, rows: [] },
  {
    query: assetLocations, params: { assetIds: ['enterprise:甲公司', cluster] }, pick: (row) => [row.assetId, row.id, row.cityName, row.passageId, row.documentId],
    rows: [
      [cluster, 'city:370100', '济南市', 'passage:plan-a:117', 'document:plan-a'], [cluster, 'city:370100', '济南市', 'passage:plan-b:32', 'document:plan-b'],
      ['enterprise:甲公司', 'city:370100', '济南市', 'passage:plan-a:117', 'document:plan-a'],
    ],
  },
  { query: assetLocations, params: { assetIds: ['project:平邑县隔膜生产'] }, rows: [['county:371326', '平邑县', 'city:371300', '临沂市']], pick: (row) => [row.id, row.name, row.cityId, row.cityName] },
  { query: assetStatements, params: { assetId: cluster }, rows: [[{ printed: '济南市锂电池', claimedCount: 3 }, 'passage:plan-a:117', '锂电池产业', null], [{ printed: '济南锂电池产业集群' }, 'passage:plan-b:32', '锂电池行业', 'wrong_copy']], pick: (row) => [row.statement, row.passageId, row.heading, row.damage] },
  { query: assetStatements, params: { assetId: 'enterprise:甲公司' }, rows: [['passage:plan-a:20', 'leading'], ['passage:plan-a:117', 'chain-leading'], ['passage:plan-a:193', undefined], ['passage:plan-b:0', 'leading']], pick: (row) => [row.passageId, (row.statement as Row).role] },
  { query: assetStatements, params: { assetId: 'park:云平台' }, rows: [{ printed: '云平台', sort: 'platform', head: '平台' }], pick: (row) => row.statement },
  { query: focusByIndustry, params: { industryId: 'industry:锂电池' }, rows: [
    [{ id: 'focus:plan-a:161:0', order: 0, name: '正极材料', industry: '锂电池产业', verb: '重点发展', isBreakthrough: false }, 'passage:plan-a:161', '正极材料'],
    [{ id: 'focus:plan-a:161:1', order: 1, name: '铜箔', industry: '锂电池产业', verb: '重点发展', isBreakthrough: false }, 'passage:plan-a:161', '铜箔'],
    [{ id: 'focus:plan-a:161:2', order: 2, name: '固态电池', industry: '锂电池产业', verb: '攻关', head: '关键技术', isBreakthrough: true }, 'passage:plan-a:161', '固态电池'],
  ], pick: (row) => [row.properties, row.passageId, row.printed] },
  { query: focusByIndustry, params: { industryId: 'industry:软件' }, rows: [] },
  { query: structuresByIndustry, params: { industryId: 'industry:锂电池' }, rows: [[{ id: 'structure:plan-a:161:0', order: 0, name: '材料→电芯→系统', industry: '锂电池产业', links: ['材料', '电芯', '系统'], isOrdered: true, upstream: ['材料'] }, '材料', '规划 plan-a']], pick: (row) => [row.properties, row.printed, row.documentName] },
  { query: structuresByIndustry, params: { industryId: 'industry:软件' }, rows: ['structure:plan-b:67:0'], pick: idOfProperties },
  { query: listTargets, params: { ...anyTarget, skip: 0, limit: 9 }, rows: targetIds, pick: idOfProperties },
  { query: listTargets, params: { ...anyTarget, skip: 1, limit: 1 }, rows: targetIds.slice(1, 2), pick: idOfProperties },
  { query: listTargets, params: { ...anyTarget, documentId: 'document:plan-b', skip: 0, limit: 9 }, rows: [[{ id: targetIds[3], name: '软件业务收入10%', order: 0, subject: '软件业务收入', comparator: 'growth', value: 10, unit: '%', printed: '10%', industryId: 'industry:软件' }, 'passage:plan-b:13', '软件', '10%']], pick: (row) => [row.properties, row.passageId, row.heading, row.printed] },
  { query: listTargets, params: { ...anyTarget, industry: '电池', year: 2025, skip: 0, limit: 9 }, rows: [
    { id: targetIds[0], name: '锂电池产值2万亿元', order: 0, subject: '锂电池产值', comparator: 'reach', value: 2e12, unit: '元', baseValue: 1.1e12, baseYear: 2020, year: 2025, industry: '锂电池', industryId: 'industry:锂电池', printed: '2万亿元' },
    { id: targetIds[1], name: '企业1—2家', order: 1, subject: '企业', comparator: 'range', value: 1, upperValue: 2, unit: '家', action: '培育', year: 2025, isYearImplied: true, industryId: 'industry:锂电池', printed: '1—2家' },
  ], pick: (row) => row.properties },
  { query: listTargets, params: { ...anyTarget, year: 2030, skip: 0, limit: 9 }, rows: [] },
  { query: countTargets, params: anyTarget, rows: [{ total: 4 }] },
  { query: countTargets, params: { documentId: 'document:plan-a', industry: '锂', year: 2025 }, rows: [{ total: 2 }] },
  { query: targetById, params: { targetId: 'target:plan-a:193:0' }, rows: [[1e9, 'passage:plan-a:193', '10亿元', '规划 plan-a']], pick: (row) => [(row.properties as Row).value, row.passageId, row.printed, row.documentName] },
  { query: targetById, params: { targetId: 'target:plan-a:193:1' }, rows: [] },
  { query: targetsByIndustry, params: { industryId: 'industry:锂电池' }, rows: targetIds.slice(0, 3), pick: idOfProperties },
  { query: targetsByIndustry, params: { industryId: 'industry:软件' }, rows: targetIds.slice(3), pick: idOfProperties },
  { query: targetsByIndustry, params: { industryId: 'industry:电池' }, rows: [] },
  { query: listRestrictions, params: { ...anyRestriction, skip: 0, limit: 9 }, rows: [
    [{ id: restrictionIds[0], name: '电池 · 严禁新增 · 铅酸电池产能', order: 0, rule: 'ban-new', threshold: '铅酸电池产能', scope: '全省', industry: '电池', industryId: 'industry:电池' }, '铅酸电池产能'],
    [{ id: restrictionIds[1], name: '全省 · 控制', order: 0, rule: 'limit', scope: '全省', force: '鼓励', deadline: 2026, isDeadlineImplied: true, industryId: 'industry:软件' }, '省科技厅牵头，软件业务收入增长10%。'],
  ], pick: (row) => [row.properties, row.printed] },
  { query: listRestrictions, params: { ...anyRestriction, rule: 'limit', skip: 0, limit: 9 }, rows: restrictionIds.slice(1), pick: idOfProperties },
  { query: listRestrictions, params: { ...anyRestriction, documentId: 'document:plan-a', rule: 'limit', skip: 0, limit: 9 }, rows: [] },
  { query: countRestrictions, params: anyRestriction, rows: [{ total: 2 }] },
  { query: countRestrictions, params: { ...anyRestriction, industry: '软' }, rows: [{ total: 1 }] },
  // It stands under 锂电池 and says 电池: the printed industry counts.
  { query: restrictionsByIndustry, params: { industryId: 'industry:电池' }, rows: restrictionIds.slice(0, 1), pick: idOfProperties },
  { query: restrictionsByIndustry, params: { industryId: 'industry:锂电池' }, rows: [] },
  { query: restrictionsByIndustry, params: { industryId: 'industry:软件' }, rows: restrictionIds.slice(1), pick: idOfProperties },
  { query: countAgencies, rows: [{ total: 4 }] },
  { query: listAgencies, params: { skip: 0, limit: 9 }, rows: [
    { id: 'agency:省能源局', name: '省能源局', leadCount: 2, supportCount: 0 }, { id: 'agency:省科技厅', name: '省科技厅', leadCount: 1, supportCount: 1 },
    { id: 'agency:省工信厅', name: '省工信厅', leadCount: 1, supportCount: 0 }, { id: 'agency:省财政厅', name: '省财政厅', leadCount: 0, supportCount: 1 },
  ] },
  { query: agencyTasks, params: { agencyId: 'agency:省科技厅' }, rows: [
    ['task:plan-a:79', 'SUPPORTS', '（一）控制产能', '三、布局', ['agency:省工信厅 0'], ['agency:省科技厅 0', 'agency:省财政厅 1'], 'passage:plan-a:79'],
    ['task:plan-b:13', 'LEADS', '软件', null, ['agency:省科技厅 0'], [], 'passage:plan-b:13'],
  ], pick: (row) => [row.taskId, row.part, row.taskName, row.section, assigned(row.leads), assigned(row.supports), row.passageId] },
  { query: agencyTasks, params: { agencyId: 'agency:省能源局' }, rows: ['task:plan-a:79:1', 'task:plan-a:193'], pick: (row) => row.taskId },
  { query: agencyTasks, params: { agencyId: 'agency:没有' }, rows: [] },
  { query: listDocuments, rows: [['document:plan-b', 2027, null, 4, 1, 2], ['document:plan-a', 2025, null, 9, 1, 0]], pick: (row) => [row.id, row.horizonEnd, row.number, row.passageCount, row.unreadCount, row.damageCount] },
  { query: documentIndustries, params: { documentId: 'document:plan-a' }, rows: [{ id: 'industry:软件', passageCount: 1 }, { id: 'industry:锂电池', passageCount: 8 }] },
  { query: documentIndustries, params: { documentId: 'document:plan-b' }, rows: [{ id: 'industry:软件', passageCount: 3 }, { id: 'industry:锂电池', passageCount: 1 }] },
  { query: layoutsByDocument, params: { documentId: 'document:plan-b' }, rows: [
    ['layout:370100:develop:工业软件', 'passage:plan-b:0', ['industry:软件']], ['layout:370100:develop:隔膜', 'passage:plan-b:0', ['industry:软件']], ['layout:370200:develop:隔膜', 'passage:plan-b:32', ['industry:锂电池']],
  ], pick: (row) => [row.layoutId, row.passageId, row.industryIds] },
  { query: documentRefs, rows: ['plan-b', 'plan-a'].map((slug) => ({ id: `document:${slug}`, name: `规划 ${slug}`, shortTitle: slug, horizonStart: 2021, horizonEnd: slug === 'plan-a' ? 2025 : 2027 })) },
  { query: documentFactCounts, inAnyOrder: true, rows: [
    ['plan-a', 'Cluster', 2], ['plan-a', 'Enterprise', 1], ['plan-a', 'Focus', 3], ['plan-a', 'Industry', 2], ['plan-a', 'Layout', 7], ['plan-a', 'Project', 1], ['plan-a', 'Restriction', 1], ['plan-a', 'Structure', 1], ['plan-a', 'Target', 3], ['plan-a', 'Task', 3],
    ['plan-b', 'Brand', 1], ['plan-b', 'Cluster', 1], ['plan-b', 'Enterprise', 2], ['plan-b', 'Industry', 1], ['plan-b', 'Layout', 3], ['plan-b', 'Park', 1], ['plan-b', 'Restriction', 1], ['plan-b', 'Structure', 1], ['plan-b', 'Target', 1], ['plan-b', 'Task', 1], ['plan-b', 'Technology', 1],
  ].map(([slug = '', ...more]) => [`document:${slug}`, ...more]), pick: (row) => [row.documentId, kindLabel(row), row.total] },
  { query: documentPassages, params: { documentId: 'document:plan-a', from: 1, to: 3 }, rows: [['passage:plan-a:20', ['enterprise:甲公司 甲公司', 'layout:371326:develop:电池系统 电池系统', 'layout:371326:develop:铜箔 铜箔'], null, null], ['passage:plan-a:33', ['layout:370200:retire:铅酸电池 铅酸电池'], null, null]], pick: (row) => [row.id, facts(row), row.unread, row.damage] },
  { query: documentPassages, params: { documentId: 'document:plan-b', from: 2, to: 3 }, rows: [['passage:plan-b:32', ['brand:齐鲁电池 齐鲁电池', 'cluster:济南锂电池 济南锂电池产业集群', 'industry:锂电池 锂电池行业', 'layout:370200:develop:隔膜 隔膜产品', 'park:云平台 云平台'], 'damaged', 'wrong_copy']], pick: (row) => [row.id, facts(row), row.unread, row.damage] },
  { query: documentDamage, params: { documentId: 'document:plan-b' }, rows: [
    [{ id: 'damage:plan-b:1', documentId: 'document:plan-b', kind: 'stray_address', note: 'no part of the text', quote: 'www.example.cn', start: 3, end: 17 }, []],
    [{ id: 'damage:plan-b:0', documentId: 'document:plan-b', kind: 'wrong_copy', note: 'of another section', quote: '齐鲁电池', start: 32, end: 67 }, ['passage:plan-b:32']],
  ], pick: (row) => [row.properties, row.passageIds] },
  { query: documentDamage, params: { documentId: 'document:plan-a' }, rows: [] },
  { query: documentUnread, params: { documentId: 'document:plan-a' }, rows: [['passage:plan-a:43', 3, 'mention-only', null]], pick: (row) => [row.id, row.ordinal, row.unread, row.damage] },
  { query: documentUnread, params: { documentId: 'document:plan-b' }, rows: [['passage:plan-b:32', 2, 'damaged', 'wrong_copy']], pick: (row) => [row.id, row.ordinal, row.unread, row.damage] },
  { query: passageById, params: { passageId: 'passage:plan-a:43' }, rows: [['考察组到过济南市。', '软件', 'mention-only', null, '规划 plan-a', ['三、布局', '软件']]], pick: (row) => [row.text, row.heading, row.unread, row.damage, row.documentName, row.headingPath] },
  { query: passageById, params: { passageId: 'passage:plan-b:32' }, rows: ['wrong_copy'], pick: (row) => row.damage },
  { query: passageFacts, params: { passageId: 'passage:plan-a:161' }, rows: [
    { id: 'focus:plan-a:161:0', name: '正极材料', printed: '正极材料' }, { id: 'focus:plan-a:161:1', name: '铜箔', printed: '铜箔' }, { id: 'focus:plan-a:161:2', name: '固态电池', printed: '固态电池' },
    { id: 'structure:plan-a:161:0', name: '材料→电芯→系统', printed: '材料' },
  ] },
  { query: passageFacts, params: { passageId: 'passage:plan-a:79' }, rows: [['restriction:plan-a:79:0', '铅酸电池产能'], ['task:plan-a:79', '省工信厅'], ['task:plan-a:79:1', '省能源局']], pick: (row) => [row.id, row.printed] },
  { query: passageFacts, params: { passageId: 'passage:plan-a:43' }, rows: [] },
  { query: corpusCounts, rows: [['Agency', 4], ['Asset', 8], ['Brand', 1], ['Chain', 2], ['ChainRole', 2], ['City', 16], ['Cluster', 2], ['County', 1], ['Damage', 2], ['Document', 2], ['Enterprise', 2], ['Focus', 3], ['Industry', 4], ['Layout', 8], ['Load', 3], ['Park', 1], ['Passage', 13], ['Product', 6], ['Project', 1], ['Province', 1], ['Restriction', 2], ['Segment', 4], ['Structure', 2], ['Target', 4], ['Task', 4], ['Technology', 1]], pick: (row) => [row.label, row.total] },
  { query: chainLayouts, rows: [10, ['chain:电池', 'layout:370100:develop:锂电池电芯', 'passage:plan-a:0', ['segment:电池:电芯']], ['chain:软件', 'layout:370100:develop:隔膜', 'passage:plan-b:0', ['segment:电池:材料']]], pick: (row) => [row.chainId, row.layoutId, row.passageId, row.segmentIds] },
  { query: statedLayouts, rows: [10, ['layout:370100:develop:工业软件', 'passage:plan-b:0']], pick: (row) => [row.layoutId, row.passageId] },
  { query: passagesWithWord, params: { word: '退出铅酸' }, rows: [['passage:plan-a:33', 'document:plan-a', '青岛市退出铅酸电池。', '锂电池', ['industry:锂电池']]], pick: (row) => [row.passageId, row.documentId, row.text, row.heading, row.industryIds] },
  { query: passagesWithWord, params: { word: '没有这个词' }, rows: [] },
  { query: chainReadings, rows: [
    ['chain:电池', 'industry:锂电池', 'document:plan-a', 8, 'passage:plan-a:0'], ['chain:电池', 'industry:锂电池', 'document:plan-b', 1, 'passage:plan-b:32'],
    ['chain:软件', 'industry:软件', 'document:plan-a', 1, 'passage:plan-a:43'], ['chain:软件', 'industry:软件', 'document:plan-b', 3, 'passage:plan-b:0'],
  ], pick: (row) => [row.chainId, row.industryId, row.documentId, row.passageCount, row.firstPassageId] },
  { query: chainAssets, rows: [
    ['chain:电池', 'brand:齐鲁电池', 'passage:plan-b:32', null, []], ['chain:电池', cluster, 'passage:plan-a:117', null, ['city:370100 plan-a', 'city:370100 plan-b']], ['chain:电池', cluster, 'passage:plan-b:32', null, ['city:370100 plan-a', 'city:370100 plan-b']],
    ['chain:电池', 'cluster:青岛储能电站', 'passage:plan-a:117', null, ['city:370200 plan-a']],
    ['chain:电池', 'enterprise:甲公司', 'passage:plan-a:117', 'chain-leading', ['city:370100 plan-a']], ['chain:电池', 'enterprise:甲公司', 'passage:plan-a:193', null, ['city:370100 plan-a']], ['chain:电池', 'enterprise:甲公司', 'passage:plan-a:20', 'leading', ['city:370100 plan-a']],
    ['chain:电池', 'park:云平台', 'passage:plan-b:32', null, []], ['chain:电池', project[0], 'passage:plan-a:117', null, ['city:371300 plan-a']],
    ['chain:软件', 'enterprise:乙公司', 'passage:plan-b:0', 'leading', []], ['chain:软件', 'enterprise:乙公司', 'passage:plan-b:67', null, []], ['chain:软件', 'enterprise:甲公司', 'passage:plan-b:0', 'leading', ['city:370100 plan-a']],
    ['chain:软件', 'technology:工业操作系统关键技术', 'passage:plan-b:67', null, []],
  ], pick: (row) => [row.chainId, row.assetId, row.passageId, row.role, locationsOf(row)] },
  { query: headingAssets, rows: [
    ['industry:软件', 'enterprise:乙公司', 'passage:plan-b:0', 'leading'], ['industry:软件', 'enterprise:乙公司', 'passage:plan-b:67', null], ['industry:软件', 'enterprise:甲公司', 'passage:plan-b:0', 'leading'],
    ['industry:软件', 'technology:工业操作系统关键技术', 'passage:plan-b:67', null],
    ['industry:锂电池', 'brand:齐鲁电池', 'passage:plan-b:32', null], ['industry:锂电池', cluster, 'passage:plan-a:117', null], ['industry:锂电池', cluster, 'passage:plan-b:32', null], ['industry:锂电池', 'cluster:青岛储能电站', 'passage:plan-a:117', null],
    ['industry:锂电池', 'enterprise:甲公司', 'passage:plan-a:117', 'chain-leading'], ['industry:锂电池', 'enterprise:甲公司', 'passage:plan-a:193', null], ['industry:锂电池', 'enterprise:甲公司', 'passage:plan-a:20', 'leading'],
    ['industry:锂电池', 'park:云平台', 'passage:plan-b:32', null], ['industry:锂电池', project[0], 'passage:plan-a:117', null],
  ], pick: (row) => [row.industryId, row.assetId, row.passageId, row.role] },
  { query: chainFocus, rows: [['focus:plan-a:161:0', false, ['segment:电池:材料']], ['focus:plan-a:161:1', false, []], ['focus:plan-a:161:2', true, ['segment:电池:电芯']]], pick: (row) => [row.focusId, row.isBreakthrough, row.segmentIds] },
  { query: chainTargets, rows: [['chain:电池', 'target:plan-a:193:0'], ['chain:电池', 'target:plan-a:52:0'], ['chain:电池', 'target:plan-a:52:1'], ['chain:软件', 'target:plan-b:13:0']], pick: (row) => [row.chainId, row.targetId] },
  { query: industryRestrictions, rows: [[restrictionIds[0], 'industry:电池', '铅酸电池产能', 'passage:plan-a:79'], [restrictionIds[1], 'industry:软件', null, 'passage:plan-b:13']], pick: (row) => [row.restrictionId, row.industryId, row.threshold, row.passageId] },
  // No plan writes an entry of the office.
  { query: listMarks, rows: [] },
  { query: passageQuotes, params: { passageIds: ['passage:plan-b:32', 'passage:plan-a:43', 'passage:plan-a:1'] }, rows: [['passage:plan-a:43', '规划 plan-a', null], ['passage:plan-b:32', '规划 plan-b', 'wrong_copy']], pick: (row) => [row.id, row.documentName, row.damage] },
  { query: passageQuotes, params: { passageIds: [] }, rows: [] },
  { query: corpusProvinces, rows: [{ id: 'province:370000', name: '山东省' }] },
  { query: searchNames, rows: [48, ['agency:省工信厅', '省工信厅', []]], pick: (row) => [row.id, row.name, row.aliases] },
  { query: listRelations, rows: [40, ['chain:电池', 'COVERS', 'industry:电池']], pick: (row) => [row.from, row.type, row.to] },
  { query: listLayouts, rows: [8], pick: (row) => [row.placeId, row.relation, row.productId] },
  { query: listAssetIndustries, rows: [
    ['brand:齐鲁电池', 'industry:锂电池', []], [cluster, 'industry:锂电池', []], ['cluster:青岛储能电站', 'industry:锂电池', []],
    ['enterprise:乙公司', 'industry:软件', ['leading']], ['enterprise:甲公司', 'industry:软件', ['leading']], ['enterprise:甲公司', 'industry:锂电池', ['chain-leading', 'leading']],
    ['park:云平台', 'industry:锂电池', []], ['project:平邑县隔膜生产', 'industry:锂电池', []], ['technology:工业操作系统关键技术', 'industry:软件', []],
  ], pick: (row) => [row.assetId, row.industryId, sorted(row.roles)] },
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
    for (const { query, params = {}, rows, pick = (row: Row): unknown => row, inAnyOrder } of cases) {
      const found = (await engine.read(query, params)).map((row) => pick(row as Row))
      if (inAnyOrder) found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      expectRows(query.name, found, rows)
    }
    // A cold Neo4j plans each query for the first time.
  }, 300_000)

  it('give nothing, and no error, on an empty graph', async () => {
    const engine = await open()
    for (const { query, params = {} } of cases) {
      const found = await engine.read(query, params)
      expect(found.filter((row) => !('total' in (row as Row)))).toEqual([])
    }
  }, 300_000)
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
