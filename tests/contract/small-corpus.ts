/**
 * A corpus small enough to count by hand: two documents of one province, two chains. Ids of nodes and of relationships
 * overlap by themselves, as every graph's do.
 */
import type { Chain, Segment } from '#graph/domain/chain.ts'
import type { Passage } from '#graph/domain/document.ts'
import type { GraphEngine } from '#graph/engines/engine.ts'
import type { ResponsibilityMention } from '#graph/extractors/responsibilities/read-responsibilities.ts'
import type { RestrictionMention } from '#graph/extractors/restrictions/read-restrictions.ts'
import type { TargetMention } from '#graph/extractors/targets/mention.ts'
import { loadDocument } from '#graph/importers/load-document.ts'
import { loadReference } from '#graph/importers/load-reference.ts'
import type { PlanReading } from '#graph/importers/read-plan.ts'
import type { SeedDocument } from '#graph/importers/read-seeds.ts'
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

export const reference = {
  chains: [chain(0, '电池', ['锂电池', '电池']), chain(1, '软件', ['软件'])],
  segments: [
    segment('电池', 0, '材料', 'upstream', ['电芯'], ['正极', '隔膜']),
    segment('电池', 1, '电芯', 'midstream', ['系统'], ['电芯', '电池']),
    segment('电池', 2, '系统', 'downstream', [], ['电池系统']),
    segment('软件', 0, '应用', 'downstream', [], ['软件']),
  ],
  digest: 'reference-1',
}

interface Sentence {
  heading: string
  text: string
  /** [place id, place name, item, relation] */
  layouts?: [string, string, string, 'develop' | 'retire' | 'limit'][]
  enterprises?: string[]
  /** Places named without a fact. */
  unread?: string[]
  targets?: Omit<TargetMention, 'passageId'>[]
  restrictions?: Omit<RestrictionMention, 'passageId'>[]
  responsibilities?: Omit<ResponsibilityMention, 'passageId'>[]
}

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
  return {
    documentSlug: slug,
    passages,
    layouts: sentences.flatMap(({ layouts = [] }, index) =>
      layouts.map(([placeId, placeName, item, relation]) => ({ passageId: idAt(index), placeId, placeName, item, relation })),
    ),
    enterprises: sentences.flatMap(({ enterprises = [] }, index) => enterprises.map((name) => ({ passageId: idAt(index), name, role: 'leading' as const }))),
    unread: sentences.flatMap(({ unread }, index) => (unread === undefined ? [] : [{ passageId: idAt(index), reason: 'mention-only' as const, places: unread }])),
    targets: sentences.flatMap(({ targets = [] }, index) => targets.map((target) => ({ passageId: idAt(index), ...target }))),
    restrictions: sentences.flatMap(({ restrictions = [] }, index) => restrictions.map((restriction) => ({ passageId: idAt(index), ...restriction }))),
    responsibilities: sentences.flatMap(({ responsibilities = [] }, index) => responsibilities.map((task) => ({ passageId: idAt(index), ...task }))),
  }
}

const jinan = ['city:370100', '济南市'] as const
const qingdao = ['city:370200', '青岛市'] as const
const pingyi = ['county:371326', '平邑县'] as const

export const planA: Sentence[] = [
  { heading: '锂电池', text: '济南市、青岛市重点发展锂电池电芯、隔膜。', layouts: [[...jinan, '锂电池电芯', 'develop'], [...jinan, '隔膜', 'develop'], [...qingdao, '锂电池电芯', 'develop'], [...qingdao, '隔膜', 'develop']] },
  { heading: '锂电池', text: '平邑县发展电池系统和铜箔。', layouts: [[...pingyi, '电池系统', 'develop'], [...pingyi, '铜箔', 'develop']], enterprises: ['甲公司'] },
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
]
export const planB: Sentence[] = [
  { heading: '软件', text: '济南市发展工业软件、隔膜。', layouts: [[...jinan, '工业软件', 'develop'], [...jinan, '隔 膜', 'develop']], enterprises: ['甲公司', '乙公司'] },
  {
    heading: '软件', text: '省科技厅牵头，软件业务收入增长10%。',
    targets: [{ subject: '软件业务收入', comparator: 'growth', value: '10%', number: 10, unit: '%' }],
    restrictions: [{ rule: 'limit', scope: '全省', force: '鼓励', deadline: 2026, isDeadlineImplied: true }],
    responsibilities: [{ task: '软件', lead: ['省科技厅'], support: [], wording: '牵头', isLeadOpen: false, isSupportOpen: true, isInline: true }],
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

/** Loads one of the documents, with the sentences given. */
export function loadPlan(engine: GraphEngine, slug: string, sentences: readonly Sentence[], digest = `${slug}-1`): Promise<boolean> {
  const document = documentOf(slug, slug === 'plan-a' ? 2025 : 2027, digest)
  return loadDocument(engine, transformDocument(document, readingOf(slug, sentences)), digest)
}

/** The reference chains and both documents. */
export async function loadSmallCorpus(engine: GraphEngine): Promise<void> {
  await loadReference(engine, reference)
  await loadPlan(engine, 'plan-a', planA)
  await loadPlan(engine, 'plan-b', planB)
}
