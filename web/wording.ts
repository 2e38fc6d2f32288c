/** The product's words: one Chinese term for each value of the contract. */
import type { SegmentPresence } from '#api/contract/chains.ts'
import type { SearchHit } from '#api/contract/explore.ts'
import type { IndustryGroup, Stage } from '#graph/domain/chain.ts'
import type { UnreadPassage } from '#graph/domain/document.ts'
import type { RestrictionItem } from '#api/contract/restrictions.ts'
import type { TargetItem } from '#api/contract/targets.ts'
import type { NodeKind } from '#graph/domain/ids.ts'
import type { LayoutRelation } from '#graph/domain/layout.ts'

export const stageNames: Record<Stage, string> = { upstream: '上游', midstream: '中游', downstream: '下游' }
export const stageOrder: readonly Stage[] = ['upstream', 'midstream', 'downstream']

export const groupNames: Record<IndustryGroup, string> = { traditional: '传统产业', emerging: '新兴产业', future: '未来产业' }
export const groupOrder: readonly IndustryGroup[] = ['traditional', 'emerging', 'future']

export const relationNames: Record<LayoutRelation, string> = { develop: '发展', retire: '退出', limit: '控制' }
export const relationGlyphs: Record<LayoutRelation, string> = { develop: '＋', retire: '－', limit: '△' }

/** How a target's number binds, as said before it. */
export const comparatorNames: Record<TargetItem['comparator'], string> = {
  reach: '达到', 'at-least': '不低于', about: '约', exceed: '超过', 'at-most': '不超过', range: '在', growth: '增长', drop: '下降',
}
export const ruleNames: Record<RestrictionItem['rule'], string> = { retire: '淘汰退出', 'ban-new': '严禁新增', limit: '控制', replace: '置换', move: '转移' }

interface PresenceWords {
  name: string
  glyph: string
  meaning: string
}
export const presenceWords: Record<SegmentPresence, PresenceWords> = {
  planned: { name: '有布局', glyph: '●', meaning: '两个以上的市有发展布局' },
  single: { name: '单点', glyph: '◐', meaning: '只有一个市有发展布局，没有备份' },
  silent: { name: '未见布局', glyph: '○', meaning: '文件谈到本链，没有给任何市布局这一环节' },
  unread: { name: '未读', glyph: '×', meaning: '现有文件没有谈到本链，不能断定有无' },
}
export const presenceOrder: readonly SegmentPresence[] = ['planned', 'single', 'silent', 'unread']

export const unreadReasonWords: Record<UnreadPassage['reason'], string> = {
  'no-verb': '提到地名，没有说要做什么',
  'no-product': '有地名和动作，没有可发展的产品',
  'goal-only': '说的是目标，不是具体产品',
  'mention-only': '只是提及地名（调研、往事、线路或统计）',
  'unresolved-place': '地名不在行政区划表中',
  damaged: '原文有误（段落被覆盖或破损）',
}

/** A reason as printed by the contract, in Chinese; a reason not known here is shown as it came. */
export const unreadReasonName = (reason: string): string => (unreadReasonWords as Record<string, string>)[reason] ?? reason

export const kindNames: Record<NodeKind, string> = {
  province: '省',
  city: '城市',
  county: '县（市、区）',
  industry: '产业',
  chain: '产业链',
  segment: '环节',
  product: '产品',
  layout: '布局',
  cluster: '集群',
  enterprise: '企业',
  park: '园区',
  project: '项目',
  technology: '技术',
  brand: '品牌',
  agency: '单位',
  task: '任务',
  target: '目标',
  restriction: '限制',
  document: '资料',
  passage: '原文',
}

export const matchNames: Record<SearchHit['matched'], string> = {
  name: '名称一致',
  alias: '别名',
  part: '名称包含',
  pinyin: '拼音',
  initials: '拼音首字母',
}

export const enterpriseRoleNames: Record<string, string> = { 'chain-leading': '链主企业', leading: '领军企业' }

/** Terms of the field, as the glossary defines them. */
export const glossary = {
  产业链: '从原料、设备到应用的一整条上下游关系',
  环节: '产业链中的一段。环节的划分和先后是参考数据',
  布局: '规划要求某市发展、退出或控制某产品',
  单点: '全省只有一个市承担，没有备份',
  未归环节: '列在本链标题下、还没有环节收录的产品',
  其他栏目: '同一产品在别的产业标题下的布局，不计入本链的市数',
  参考: '参考数据：不是规划原文，由国家标准、规划语句或通用产业结构整理而成',
} as const
export type GlossaryTerm = keyof typeof glossary
