/**
 * A corpus small enough to count by hand: two documents of one province, two chains. Ids of nodes and of relationships
 * overlap by themselves, as every graph's do. Both documents print the same industries, products and assets in forms of
 * their own.
 */
import type { Chain, Segment } from '#graph/domain/chain.ts'
import type { Passage } from '#graph/domain/document.ts'
import type { GraphEngine } from '#graph/engines/engine.ts'
import type { DamageMention } from '#graph/extractors/damage/damage.ts'
import type { EntityMention } from '#graph/extractors/entities/entity.ts'
import type { FocusMention } from '#graph/extractors/focus/mention.ts'
import type { ResponsibilityMention } from '#graph/extractors/responsibilities/read-responsibilities.ts'
import type { RestrictionMention } from '#graph/extractors/restrictions/read-restrictions.ts'
import type { SegmentMention } from '#graph/extractors/segments/mention.ts'
import type { IndustryMention } from '#graph/extractors/structure/industry-tree.ts'
import type { TargetMention } from '#graph/extractors/targets/mention.ts'
import { type LoadableDocument, loadDocuments } from '#graph/importers/load-documents.ts'
import { loadReference } from '#graph/importers/load-reference.ts'
import { NameAliases } from '#graph/importers/names/read-aliases.ts'
import type { PlanReading } from '#graph/importers/read-plan.ts'
import type { SeedDocument, SeedReference } from '#graph/importers/read-seeds.ts'
import { transformDocument } from '#graph/importers/transform-document.ts'

const general = { kind: 'general' } as const

const chain = (order: number, name: string, industries: string[]): Chain => ({
  id: `chain:${name}`, name, group: 'emerging', sector: '新一代信息技术', order, industries, aliases: [`${name}产业链`], source: general,
})
const segment = (chainName: string, order: number, name: string, stage: Segment['stage'], feeds: string[], terms: string[]): Segment => ({
  id: `segment:${chainName}:${name}`, chainId: `chain:${chainName}`, name, stage, order, terms,
  feeds: feeds.map((fed) => `segment:${chainName}:${fed}`),
  source: order === 0 ? { kind: 'plan', documentId: 'document:plan-a', quote: '完善材料、制造、应用' } : general,
})

/** 乙集团 means 乙公司. */
const aliases = new NameAliases([{ kind: 'enterprise', name: '乙公司', aliases: ['乙集团'], source: general }])

export const reference: SeedReference = {
  chains: [chain(0, '电池', ['锂电池', '电池']), chain(1, '软件', ['软件产业'])],
  segments: [
    segment('电池', 0, '材料', 'upstream', ['电芯'], ['正极', '隔膜']),
    segment('电池', 1, '电芯', 'midstream', ['系统'], ['电芯', '电池']),
    segment('电池', 2, '系统', 'downstream', [], ['电池系统']),
    segment('软件', 0, '应用', 'downstream', [], ['软件']),
  ],
  aliases,
  mappings: [
    { kind: 'chain', own: 'chain:软件', shipped: 'chain:电池', relation: 'overlapping', note: '试验' },
    { kind: 'segment', own: 'segment:软件:应用', shipped: 'segment:电池:系统', relation: 'narrower' },
    { kind: 'name', shipped: 'chain:电池', name: '电池' },
  ],
  roles: [
    { role: '总链长', name: '某某', source: { title: '公开通知' } },
    { chainId: 'chain:电池', role: '链主', name: '甲公司', since: '2025-03', source: { title: '公开通知', publishedOn: '2025-03-18', url: 'https://example.org/a' } },
  ],
  ownChainIds: new Set(['chain:软件']),
  shippedNames: new Map([['chain:电池', '动力电池']]),
  digest: 'reference-1',
}

export interface Sentence {
  heading: string
  text: string
  /** [place id, place name, item, relation] */
  layouts?: [string, string, string, 'develop' | 'retire' | 'limit'][]
  entities?: Omit<EntityMention, 'passageId'>[]
  /** Places named without a fact, or beside damaged words. */
  unread?: string[]
  targets?: Omit<TargetMention, 'passageId'>[]
  restrictions?: Omit<RestrictionMention, 'passageId'>[]
  responsibilities?: Omit<ResponsibilityMention, 'passageId'>[]
  focus?: Omit<FocusMention, 'passageId' | 'industry'>[]
  structures?: Omit<SegmentMention, 'passageId' | 'industry'>[]
  /** Industries whose section the passage opens. */
  industries?: Omit<IndustryMention, 'passageId'>[]
  damage?: Pick<DamageMention, 'kind' | 'note' | 'quote'>
}

/** A web address between two passages. */
const strayAddress: DamageMention = { kind: 'stray_address', note: 'no part of the text', quote: 'www.example.cn', start: 3, end: 17, passageIds: [] }

function readingOf(slug: string, sentences: readonly Sentence[]): PlanReading {
  let start = 0
  const passages = sentences.map(({ heading, text }, ordinal): Passage => {
    const passage: Passage = {
      id: `passage:${slug}:${start}`, documentId: `document:${slug}`, ordinal, kind: 'sentence', text, start, end: start + text.length,
      headingPath: ['三、布局', heading], column: '专栏1', heading,
    }
    start += text.length
    return passage
  })
  const idAt = (index: number) => passages[index]?.id ?? ''
  const stated = <T extends object>(mentions: (sentence: Sentence) => readonly T[] | undefined) =>
    sentences.flatMap((sentence, index) => (mentions(sentence) ?? []).map((mention) => ({ passageId: idAt(index), ...mention })))
  return {
    documentSlug: slug,
    passages,
    layouts: stated(({ layouts }) => layouts?.map(([placeId, placeName, item, relation]) => ({ placeId, placeName, item, relation }))),
    entities: stated(({ entities }) => entities),
    unread: stated(({ unread, damage }) => (unread === undefined ? [] : [{ reason: damage === undefined ? 'mention-only' as const : 'damaged' as const, places: unread }])),
    targets: stated(({ targets }) => targets),
    restrictions: stated(({ restrictions }) => restrictions),
    responsibilities: stated(({ responsibilities }) => responsibilities),
    focus: stated(({ focus, heading }) => focus?.map((item) => ({ ...item, industry: heading }))),
    structures: stated(({ structures, heading }) => structures?.map((structure) => ({ ...structure, industry: heading }))),
    industries: stated(({ industries }) => industries),
    damage: passages.flatMap(({ id, start: from, end }, index) => {
      const damage = sentences[index]?.damage
      return damage === undefined ? [] : [{ ...damage, start: from, end, passageIds: [id] }, strayAddress]
    }),
  }
}

const jinan = ['city:370100', '济南市'] as const
const qingdao = ['city:370200', '青岛市'] as const
const pingyi = ['county:371326', '平邑县'] as const
const leader = (name: string): Omit<EntityMention, 'passageId'> => ({ kind: 'enterprise', name, cities: [], role: 'leading' })

export const planA: Sentence[] = [
  { heading: '锂电池', text: '济南市、青岛市重点发展锂电池电芯、隔膜。', layouts: [[...jinan, '锂电池电芯', 'develop'], [...jinan, '隔膜', 'develop'], [...qingdao, '锂电池电芯', 'develop'], [...qingdao, '隔膜', 'develop']] },
  { heading: '锂电池', text: '平邑县发展电池系统和铜箔。', layouts: [[...pingyi, '电池系统', 'develop'], [...pingyi, '铜箔', 'develop']], entities: [leader('甲公司')] },
  { heading: '锂电池', text: '青岛市退出铅酸电池。', layouts: [[...qingdao, '铅酸电池', 'retire']] },
  { heading: '软件', text: '考察组到过济南市。', unread: ['济南市'] },
  {
    heading: '锂电池', text: '到2025年锂电池产值达到2万亿元，培育企业1—2家。', targets: [
      { subject: '锂电池产值', comparator: 'reach', value: '2万亿元', number: 2, unit: '万亿元', numberBase: 2e12, unitBase: '元', base: 1.1, baseYear: 2020, year: 2025, industry: '锂电池' },
      { subject: '企业', comparator: 'range', value: '1—2家', number: 1, upper: 2, unit: '家', action: '培育', year: 2025, isYearImplied: true },
    ],
  },
  {
    heading: '锂电池', text: '严禁新增铅酸电池产能（省工信厅牵头，省科技厅、省财政厅配合；省能源局负责）。',
    restrictions: [{ rule: 'ban-new', threshold: '铅酸电池产能', scope: '全省', industry: '电池' }],
    responsibilities: [
      { task: '（一）控制产能', section: '三、布局', lead: ['省工信厅'], support: ['省科技厅', '省财政厅'], wording: '牵头', isLeadOpen: false, isSupportOpen: false, isInline: false },
      { task: '（一）控制产能', section: '三、布局', lead: ['省能源局'], support: [], wording: '负责', isLeadOpen: false, isSupportOpen: false, isInline: false },
    ],
  },
  {
    heading: '锂电池产业', text: '培育济南市锂电池、青岛储能电站等3个产业集群和甲公司等链主企业，建设平邑县隔膜生产项目。',
    industries: [{ industry: '新能源产业', group: 'emerging' }, { industry: '锂电池产业', group: 'emerging', parent: '新能源产业' }],
    entities: [
      { kind: 'cluster', name: '济南市锂电池', cities: ['济南市'], countClaimed: 3 },
      { kind: 'cluster', name: '青岛储能电站', cities: ['青岛市'], countClaimed: 3 },
      { kind: 'cluster', name: '产业集群', cities: [], countClaimed: 5, generic: true },
      { kind: 'enterprise', name: '甲公司', cities: ['济南市'], role: 'chain-leading' },
      { kind: 'project', name: '平邑县隔膜生产项目', cities: ['临沂市'], county: '平邑县' },
      { kind: 'agency', name: '省工信厅', cities: [] },
    ],
  },
  {
    heading: '锂电池产业', text: '重点发展正极材料、铜箔，攻关固态电池，完善材料、电芯、系统链条。',
    focus: [
      { item: '正极材料', verb: '重点发展', isBreakthrough: false },
      { item: '铜箔', verb: '重点发展', isBreakthrough: false },
      { item: '固态电池', verb: '攻关', head: '关键技术', isBreakthrough: true },
    ],
    structures: [{ segments: ['材料', '电芯', '系统'], isOrdered: true, upstream: ['材料'] }],
  },
  {
    heading: '锂电池产业', text: '甲公司营收达到10亿元（省能源局负责）。',
    entities: [{ kind: 'enterprise', name: '甲公司', cities: [] }],
    targets: [{ subject: '甲公司营收', comparator: 'reach', value: '10亿元', number: 10, unit: '亿元', numberBase: 1e9, unitBase: '元', year: 2027 }],
    responsibilities: [{ task: '（二）做强企业', lead: ['省能源局'], support: [], wording: '负责', isLeadOpen: false, isSupportOpen: false, isInline: false }],
  },
]
export const planB: Sentence[] = [
  { heading: '软件', text: '济南市发展工业软件、隔膜。', layouts: [[...jinan, '工业软件', 'develop'], [...jinan, '隔 膜', 'develop']], entities: [leader('甲公司'), leader('乙公司')] },
  {
    heading: '软件', text: '省科技厅牵头，软件业务收入增长10%。',
    targets: [{ subject: '软件业务收入', comparator: 'growth', value: '10%', number: 10, unit: '%' }],
    restrictions: [{ rule: 'limit', scope: '全省', force: '鼓励', deadline: 2026, isDeadlineImplied: true }],
    responsibilities: [{ task: '软件', lead: ['省科技厅'], support: [], wording: '牵头', isLeadOpen: false, isSupportOpen: true, isInline: true }],
  },
  {
    heading: '锂电池行业', text: '青岛市发展隔膜产品，打造济南锂电池产业集群、云平台和“齐鲁电池”品牌。',
    industries: [{ industry: '锂电池行业', group: 'emerging', parent: '新能源产业' }],
    layouts: [[...qingdao, '隔膜产品', 'develop']],
    entities: [
      { kind: 'cluster', name: '济南锂电池产业集群', cities: ['济南市'] },
      { kind: 'park', name: '云平台', cities: [], subtype: 'platform', head: '平台' },
      { kind: 'brand', name: '齐鲁电池', cities: [] },
    ],
    unread: ['青岛市'],
    damage: { kind: 'wrong_copy', note: 'of another section', quote: '齐鲁电池' },
  },
  {
    heading: '软件', text: '突破工业操作系统关键技术，支持乙集团。',
    entities: [{ kind: 'technology', name: '工业操作系统关键技术', cities: [] }, { kind: 'enterprise', name: '乙集团', cities: [] }],
    structures: [{ segments: ['设计', '应用'], isOrdered: false }],
  },
]

export function documentOf(slug: string, horizonEnd: number, digest: string): SeedDocument {
  return {
    slug,
    text: '',
    digest,
    source: {
      id: `document:${slug}`, title: `规划 ${slug}`, shortTitle: slug, issuer: '未印明', horizonStart: 2021, horizonEnd,
      provinceId: 'province:370000', file: 'text.txt', format: 'text', sha256: 'a'.repeat(64),
    },
  }
}

/** One of the documents, with the sentences given, ready to be loaded. @param names what the office has found to mean the same */
export function planOf(slug: string, sentences: readonly Sentence[], digest = `${slug}-1`, names = aliases): LoadableDocument {
  const document = documentOf(slug, slug === 'plan-a' ? 2025 : 2027, digest)
  return { rows: transformDocument(document, readingOf(slug, sentences), names), digest }
}

/** Loads that document alone. @returns whether anything was written */
export async function loadPlan(engine: GraphEngine, ...plan: Parameters<typeof planOf>): Promise<boolean> {
  return (await loadDocuments(engine, [planOf(...plan)]))[0]!
}

/** The reference chains and both documents. */
export async function loadSmallCorpus(engine: GraphEngine): Promise<void> {
  await loadReference(engine, reference)
  await loadPlan(engine, 'plan-a', planA)
  await loadPlan(engine, 'plan-b', planB)
}
