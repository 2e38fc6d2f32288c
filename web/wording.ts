/** The product's words: one Chinese term for each value of the contract. */
import type { MappingItem, SegmentPresence } from '#api/contract/chains.ts'
import type { DoubtGround } from '#api/contract/names.ts'
import type { AssetKind, ParkSort } from '#graph/domain/asset.ts'
import type { SearchHit } from '#api/contract/explore.ts'
import type { GapCity } from '#api/contract/gaps.ts'
import type { IndustryGroup } from '#graph/domain/chain.ts'
import type { FigureName, FitQuadrant, GapAction, GapKind, GapTier } from '#graph/domain/gap.ts'
import type { DamageKind } from '#graph/domain/damage.ts'
import type { UnreadPassage } from '#graph/domain/document.ts'
import type { RestrictionItem } from '#api/contract/restrictions.ts'
import type { NodeKind } from '#graph/domain/ids.ts'
import type { ChangeKind, TargetChangeKind } from '#graph/domain/comparison.ts'
import type { LayoutRelation } from '#graph/domain/layout.ts'
import type { MarkStatus } from '#graph/domain/mark.ts'
import type { Certainty, ConflictKind, MatchGround, Standing } from '#graph/domain/conflict.ts'

export { stageNames, stages as stageOrder } from '#graph/domain/stage.ts'

export const groupNames: Record<IndustryGroup, string> = { traditional: '传统产业', emerging: '新兴产业', future: '未来产业' }
export const groupOrder: readonly IndustryGroup[] = ['traditional', 'emerging', 'future']

/** What an office's own chain or segment is, seen from the shipped one. */
export const mappingNames: Record<MappingItem['relation'], string> = { same: '等同于', narrower: '是其中一部分：', wider: '包含', overlapping: '部分重合于' }

export const relationNames: Record<LayoutRelation, string> = { develop: '发展', retire: '退出', limit: '控制' }
export const relationGlyphs: Record<LayoutRelation, string> = { develop: '＋', retire: '－', limit: '△' }

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

/** By what the boxes of a chain map are coloured. */
export const colouringNames = { coverage: '覆盖', concentration: '集中度', leaders: '链主与集群', document: '文件', cities: '选定城市' } as const

/** What became of a layout, or of a figure, between two documents. */
export const changeWords: Record<ChangeKind | TargetChangeKind, { name: string; glyph: string; meaning: string }> = {
  'relation-changed': { name: '关系改变', glyph: '⇄', meaning: '同一个市的同一产品，发展、控制、退出有变' },
  moved: { name: '移动', glyph: '→', meaning: '两份文件都有这一产品，所列的市不同' },
  changed: { name: '值变化', glyph: '→', meaning: '两份文件都有这一指标，数值或年份不同' },
  added: { name: '新增', glyph: '＋', meaning: '只见于新文件' },
  dropped: { name: '不再提', glyph: '－', meaning: '只见于原文件；新文件谈到这一产业，没有再提' },
  unmentioned: { name: '未提及该产业', glyph: '×', meaning: '只见于原文件；新文件没有这一产业的段落，不能说不再提' },
  kept: { name: '保留', glyph: '＝', meaning: '两份文件相同' },
}

export const unreadReasonWords: Record<UnreadPassage['reason'], string> = {
  'no-verb': '提到地名，没有说要做什么',
  'no-product': '有地名和动作，没有可发展的产品',
  'goal-only': '说的是目标，不是具体产品',
  'mention-only': '只是提及地名（调研、往事、线路或统计）',
  'unresolved-place': '地名不在行政区划表中',
  'some-places': '读出了事实，但其中有的地名没有对应的布局',
  'list-only': '列了产品或事项，没有读成任何一类事实',
  'figure-only': '有数字和单位，没有读成任何一类事实',
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
  focus: '发展重点',
  structure: '链条结构',
  damage: '原文有误',
  mark: '标记',
  role: '链长链主',
  document: '资料',
  passage: '原文',
}

/** What is wrong with a damaged place (原文有误). */
export const damageWords: Record<DamageKind, { name: string; meaning: string }> = {
  duplicated_passage: { name: '别处文字重印', meaning: '这里重印了另一节的文字，原来的文字已被覆盖' },
  wrong_copy: { name: '套话误置', meaning: '原来的词语被一句套话替换' },
  orphan_fragment: { name: '残句', meaning: '句子只剩一截，其余文字已丢失' },
  duplicate_numbering: { name: '编号重复', meaning: '同级标题用了同一个编号' },
  broken_numbering: { name: '编号跳号', meaning: '同级标题的编号不连续' },
  broken_line: { name: '跨页断句', meaning: '一句话被分页断开，读入时已接上' },
  stray_address: { name: '混入网址', meaning: '文字中混入了不属于原文的网址，读入时已略去' },
  odd_character: { name: '异常字符', meaning: '字符、括号或公式符号不可能是原文' },
}

export const matchNames: Record<SearchHit['matched'], string> = {
  name: '名称一致',
  alias: '别名',
  part: '名称包含',
  pinyin: '拼音',
  initials: '拼音首字母',
}

export const enterpriseRoleNames: Record<string, string> = { 'chain-leading': '链主企业', leading: '领军企业' }
export const parkSortNames: Record<ParkSort, string> = { zone: '功能区', belt: '产业带', platform: '平台', innovation_platform: '创新平台' }
export const assetKindOrder: readonly AssetKind[] = ['cluster', 'enterprise', 'park', 'project', 'technology', 'brand']
/** Counted by which word: 8 个集群, 15 家企业. */
export const assetMeasures: Record<AssetKind, string> = { cluster: '个', enterprise: '家', park: '个', project: '个', technology: '项', brand: '个' }

/** Why two names may be one thing. */
export const doubtNames: Record<DoubtGround, string> = {
  spelling: '写法相近', bracket: '差一个括注', modifier: '差一个修饰词', tail: '差一个后缀', place: '差一个地名', contained: '一个是另一个的开头', subsequence: '中间差一两个字',
}

interface GapWords {
  name: string
  glyph: string
  meaning: string
}
/** What is missing or weak, and what to do about it. */
export const gapKindWords: Record<GapKind, GapWords> = {
  missing: { name: '缺失', glyph: '○', meaning: '已读的文件谈到本链，没有给任何市（看一个市时：没有给本市）布局这一环节' },
  'single-point': { name: '单点', glyph: '◐', meaning: '恰好只有一个市承担这一环节，没有备份' },
  'no-leader': { name: '无链主', glyph: '◇', meaning: '有市承担本链，文件没有点名链主、领军企业或集群' },
  bottleneck: { name: '卡脖子', glyph: '⊘', meaning: '规划点名还要突破、攻关、补短板或国产替代的事项' },
  unplaced: { name: '有规划无布局', glyph: '□', meaning: '文件为产业设了章节或目标，没有给任何市布局' },
  'broken-upstream': { name: '上游断供', glyph: '⇤', meaning: '下游环节已有布局，依赖的这一环节无市承担' },
  unextended: { name: '待延链', glyph: '⇥', meaning: '上游环节已有布局，由它供给的下游没有布局' },
}
export const gapKindOrder = Object.keys(gapKindWords) as GapKind[]
export const gapActionWords: Record<GapAction, GapWords> = {
  build: { name: '建链', glyph: '＋', meaning: '本链还没有布局，从头建起' },
  fill: { name: '补链', glyph: '◧', meaning: '本链已有布局，补上缺的环节' },
  extend: { name: '延链', glyph: '→', meaning: '上游已有布局，向下游延伸' },
  strengthen: { name: '强链', glyph: '▲', meaning: '已有布局而单薄、无链主或受制于人，使之变强' },
}
export const gapActionOrder = Object.keys(gapActionWords) as GapAction[]
export const gapTierNames: Record<GapTier, string> = { nobody: '省内空白', elsewhere: '省内有、本市无', weak: '有而不强' }
/** What the figures of a gap count. */
export const gapFigureNames: Record<FigureName, string> = {
  cities: '承担的市', carriers: '布局', consumers: '已有布局的下游环节', feeders: '已有布局的上游环节', bottlenecks: '规划点名待突破的事项',
  targets: '规划目标', leaders: '链主、领军企业与集群', segments: '已有布局的环节',
}
export const nearnessNames: Record<GapCity['chainFit']['present'][number]['nearness'], string> = { direct: '直接上下游', twoHops: '隔一个环节', sameStage: '同链同阶段' }
export const quadrantWords: Record<FitQuadrant, GapWords> = {
  linked: { name: '成链', glyph: '●', meaning: '本市有布局，相关环节本市也有' },
  isolated: { name: '孤立布局', glyph: '◌', meaning: '本市有布局，相关环节本市一个也没有' },
  reachable: { name: '可补链', glyph: '◎', meaning: '已读未见本市布局，相关环节本市有' },
  distant: { name: '距离远', glyph: '·', meaning: '已读未见本市布局，相关环节本市也没有' },
}
export const quadrantOrder: readonly FitQuadrant[] = ['linked', 'isolated', 'reachable', 'distant']

/** What stands against what. */
export const conflictKindWords: Record<ConflictKind, GapWords> = {
  retire: { name: '布局与退出冲突', glyph: '⊖', meaning: '一份文件要某市发展的，另一份文件的规定要在当地淘汰、退出或转移' },
  condition: { name: '布局与禁限冲突', glyph: '△', meaning: '要某市发展的，只在一定条件下允许：严禁新增、控制、置换或设有门槛' },
  drift: { name: '与新规划偏离', glyph: '↗', meaning: '后来的规划集中到少数市，早先的规划分给了更多的市' },
  contradiction: { name: '同一文件矛盾', glyph: '⇄', meaning: '同一份文件既要某市发展，又要当地退出或控制' },
  duplicate: { name: '同质化', glyph: '≡', meaning: '同一产品给了四个以上的市。同一条链上做不同环节是分工，不算' },
  expired: { name: '依据过期', glyph: '○', meaning: '规定已过执行期，或规划期已过，列出还靠它支撑的布局' },
}
export const conflictKindOrder = Object.keys(conflictKindWords) as ConflictKind[]
/** Why a layout is held to be what the other side speaks of. */
export const matchGroundWords: Record<MatchGround, GapWords> = {
  'same-product': { name: '产品相同', glyph: '＝', meaning: '布局的产品就是依据点名的产品' },
  'kind-of-product': { name: '产品属于', glyph: '⊂', meaning: '布局的产品是依据点名产品的一种，如齿轮钢是钢铁的一种' },
  segment: { name: '环节属于', glyph: '↦', meaning: '布局的产品归入的环节，属于依据所说的行业' },
  industry: { name: '行业包含', glyph: '⊃', meaning: '布局列在依据所说行业的标题之下，产品是否就是它，要人核' },
}
export const certaintyWords: Record<Certainty, GapWords> = {
  sure: { name: '确定', glyph: '■', meaning: '依据说的就是这个产品，或包含它的一类产品' },
  likely: { name: '较可能', glyph: '◧', meaning: '产品归入的环节属于依据所说的行业' },
  possible: { name: '仅行业相合', glyph: '□', meaning: '只有行业相合，产品是否在内要人核' },
}
/** What a ground is on a day; nothing that is past is hidden. */
export const standingWords: Record<Standing, GapWords> = {
  'in-force': { name: '有效', glyph: '●', meaning: '所看日期在规划期内，规定也没有到期' },
  'past-horizon': { name: '规划期已过', glyph: '◐', meaning: '规划期的最后一年已过，文件没有说规定随之失效' },
  expired: { name: '已过期', glyph: '○', meaning: '文件自己写明的最后一年已过' },
}

/** What a team decided about a gap (招商对象) or a conflict. */
export const markStatusNames: Record<MarkStatus, string> = {
  todo: '待联系', contacted: '已联系', dropped: '不再跟进', open: '待核', checked: '已核', 'no-conflict': '不冲突', accepted: '接受', removed: '取消标记',
}

/** Terms of the field, as the glossary defines them. */
export const glossary = {
  产业链: '从原料、设备到应用的一整条上下游关系',
  环节: '产业链中的一段。环节的划分和先后是参考数据',
  布局: '规划要求某市发展、退出或控制某产品',
  单点: '全省只有一个市承担，没有备份',
  未归环节: '列在本链标题下、还没有环节收录的产品',
  其他栏目: '同一产品在别的产业标题下的布局，不计入本链的市数',
  集中度: '各市布局项数所占份额的平方和（HHI）：一个市独占为 1，k 个市平分为 1/k',
  缺口: '产业链中缺失或薄弱的环节。只算“已读未见”的，未读的不算',
  未读: '文件没有谈到这条产业链，不能断定有无，所以不算缺口，也不排序',
  链条契合: '相关环节（上下游、隔一段、同阶段）中本市已有布局的，按远近折算后占全部的份额',
  同布局契合: '与本环节经常布局在同一市的环节中，本市已有的份额；巧合的不计，没有这样的环节就没有数',
  不宜招引: '文件要求本市退出或控制，或有规定限制新增产能',
  重合度: '共有的数目除以两边合计的数目（Jaccard）：0 为毫无相同，1 为完全相同',
  相似度: '共有的数目除以两边数目之积的平方根（余弦，产业同构系数）：0 为毫无相同，1 为完全相同',
  随机共有: '两边各按现有数目随机取，平均会共有的数目：左边数目 × 右边数目 ÷ 全部数目',
  冲突: '供人判断的对照，不是结论：两边的原文、规定、例外和期限都列出来',
  参考: '参考数据：不是规划原文，由国家标准、规划语句或通用产业结构整理而成',
  本单位数据: '参考数据：由使用单位自行录入，不是规划原文',
} as const
export type GlossaryTerm = keyof typeof glossary
