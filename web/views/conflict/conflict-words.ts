/** A conflict in words: what it is called, what is laid out, on which ground, and its row for Excel. */
import type { ConflictItem, ConflictRule, ConflictSide, WayOut } from '#api/contract/conflicts.ts'
import type { MarkItem } from '#api/contract/marks.ts'
import type { Standing } from '#graph/domain/conflict.ts'
import { fewNames } from '#web/components/few-names.ts'
import { toTsv } from '#web/state/tsv.ts'
import { certaintyWords, conflictKindWords, markStatusNames, matchGroundWords, ruleNames, standingWords } from '#web/wording.ts'

type Sides = Pick<ConflictItem, 'kind' | 'sides'>

/** The side that a conflict rests on; cities that lay out the same rest on nothing but each other. */
export const groundOf = ({ kind, sides }: Sides): ConflictSide | undefined => (kind === 'duplicate' ? undefined : sides.at(-1))
/** The sides that lay something out. */
export const laidOutOf = ({ kind, sides }: Sides): readonly ConflictSide[] => (kind === 'duplicate' || sides.length === 1 ? sides : sides.slice(0, -1))

/** Names of what is laid out, each once; a list's sides may be cut, `layoutCount` is not. */
export const productNames = (conflict: Sides): string[] => [...new Set(laidOutOf(conflict).flatMap(({ layouts }) => layouts.map(({ product }) => product.name)))]

/** Whether a match was needed: what stands in a plan whose years are over rests on it without one. */
export const isMatched = ({ subject, sides }: Pick<ConflictItem, 'subject' | 'sides'>): boolean => !subject.id.startsWith('document:') && sides.some(({ layouts }) => layouts.length > 0)

/** How many products are laid out, where all of them are known: a list cuts long sides, and its figures count the ground's products too. */
export function productCount(conflict: Pick<ConflictItem, 'kind' | 'sides' | 'figures'>): number | undefined {
  if (laidOutOf(conflict).every(({ layoutCount, layouts }) => layoutCount === layouts.length)) return productNames(conflict).length
  return groundOf(conflict)?.layouts.length === 0 ? conflict.figures.products : undefined
}

/** 不锈钢、齿轮钢等 19 种 */
export function productWords(conflict: Pick<ConflictItem, 'kind' | 'sides' | 'figures'>, shown: number): string {
  const names = productNames(conflict)
  const count = productCount(conflict)
  if (count === undefined) return `${names.slice(0, shown).join('、')}等多种`
  return count <= shown ? names.join('、') : `${names.slice(0, shown).join('、')}等 ${String(count)} 种`
}

const standings: readonly Standing[] = ['in-force', 'past-horizon', 'expired']
/** How the ground stands; of cities that lay out the same, as the firmest of their plans does. */
export function standingOf(conflict: Sides): Standing {
  const ground = groundOf(conflict)
  if (ground !== undefined) return ground.standing
  return standings.find((one) => conflict.sides.some(({ standing }) => standing === one)) ?? 'expired'
}

/** The printed words say themselves what is banned: 新增水泥熟料产能, 省外产能转入. */
const saysBanned = /^(?:新增|新建|新上|扩建|改建)|(?:转入|迁入|准入)$/u
/** 淘汰退出（转移）; 严禁 in front of “新增X”. */
export const ruleVerb = ({ rule, also, force, threshold }: Pick<ConflictRule, 'rule' | 'also' | 'force' | 'threshold'>): string =>
  `${force ?? ''}${rule === 'ban-new' && saysBanned.test(threshold ?? '') ? '严禁' : ruleNames[rule]}${also === null ? '' : `（${ruleNames[also]}）`}`

/** 全省：严禁“新增水泥熟料、粉磨产能”；等 13 条规定: the first rules by where they hold and what they ask. */
export function rulesWords(rules: readonly Pick<ConflictRule, 'scope' | 'rule' | 'also' | 'force' | 'threshold'>[], most: number): string {
  const said = new Map<string, Map<string, string>>()
  for (const rule of rules.slice(0, most)) {
    const verbs = said.get(rule.scope) ?? new Map<string, string>()
    verbs.set(ruleVerb(rule), (verbs.get(ruleVerb(rule)) ?? '') + (rule.threshold === null ? '' : `“${rule.threshold}”`))
    said.set(rule.scope, verbs)
  }
  const words = [...said].map(([scope, verbs]) => `${scope}：${[...verbs].map(([verb, objects]) => verb + objects).join('，')}`).join('；')
  return rules.length > most ? `${words}；等 ${String(rules.length)} 条规定` : words
}

const most = 2
const horizonWords = ({ horizonStart, horizonEnd }: ConflictSide['document']): string => `${String(horizonStart)}—${String(horizonEnd)}`

/** Cities on the other side: 新规划集中在日照市、临沂市. */
function placesWords({ cities, layouts }: ConflictSide, kind: ConflictItem['kind']): string {
  const names = cities.map(({ name }) => name)
  if (kind === 'drift') return `新规划集中在${fewNames(names, 4, '市')}`
  return `${fewNames(names)}${fewNames([...new Set(layouts.map(({ relation, product }) => `${relation === 'retire' ? '退出' : relation === 'limit' ? '控制' : '发展'}${product.name}`))], most, '种')}`
}

/** Why a conflict is one, in a line; each number is that of rows on its page. */
export function groundWords(conflict: Pick<ConflictItem, 'kind' | 'sides' | 'figures' | 'waysOut'>, mostRules = most): string {
  const ground = groundOf(conflict)
  if (ground === undefined) return `${String(conflict.figures.cities)} 市给了同一产品${conflict.waysOut.some(({ kind }) => kind === 'request') ? '；原文要求差异化' : ''}`
  const { document, rules } = ground
  if (conflict.kind === 'expired') return expiredWords(ground, conflict.sides)
  if (rules.length === 0) return `${document.shortTitle}：${placesWords(ground, conflict.kind)}`
  return rulesWords(rules, mostRules)
}

function expiredWords({ document, rules, standing }: ConflictSide, sides: readonly ConflictSide[]): string {
  const count = sides.reduce((sum, { layoutCount }) => sum + layoutCount, 0)
  const resting = count === 0 ? '' : `；${String(count)} 项布局${standing === 'expired' ? '与之相关' : '出自其中'}`
  if (standing !== 'expired') return `规划期 ${horizonWords(document)} 已过${rules.length === 0 ? '' : `；其中 ${String(rules.length)} 条规定`}${resting}`
  const years = [...new Set(rules.flatMap(({ validUntil }) => validUntil ?? []))].sort()
  return `${String(rules.length)} 条规定${years.length === 0 ? '' : `执行至 ${years.join('、')} 年，`}已过期${resting}`
}

/** 产品属于：齿轮钢 → 钢铁 */
export const matchWords = ({ ground, path }: Pick<ConflictItem, 'ground' | 'path'>): string => `${matchGroundWords[ground].name}${path.length > 1 ? `：${path.join(' → ')}` : ''}`

/** 济南市 · 钢铁 · 布局与退出冲突 · 据“三个坚决”行动方案: what a conflict is called, kept with its mark. */
export function conflictName(conflict: ConflictItem): string {
  const { kind, subject, cities } = conflict
  const ground = groundOf(conflict)
  const parts = [kind === 'expired' ? '' : fewNames(cities.map(({ name }) => name), 3, '市'), subject.name, conflictKindWords[kind].name, ground === undefined || kind === 'expired' ? '' : `据${ground.document.shortTitle}`]
  return parts.filter((part) => part !== '').join(' · ').slice(0, 300)
}

const sentences = (conflict: ConflictItem, sides: readonly (ConflictSide | undefined)[]): string => {
  const ids = new Set<string>(sides.flatMap((side) => side?.passageIds ?? []))
  return conflict.quotes.filter(({ id }) => ids.has(id)).map(({ documentName, text }) => `《${documentName}》${text}`).join(' | ')
}

export function conflictsTsv(conflicts: readonly ConflictItem[], markOf: (id: string) => MarkItem | undefined): string {
  const head = [
    '类型', '是否有条件', '对象', '市数', '市', '布局的产品', '布局出自', '依据', '依据出自', '依据状态', '把握', '相符的理由', '怎样可以化解', '布局原文', '依据原文', '标记', '备注', '经手人', '编号',
  ]
  const lines = conflicts.map((conflict) => {
    const { kind, isConditional, subject, cities, certainty, waysOut, id } = conflict
    const ground = groundOf(conflict)
    const mark = markOf(id)
    const named = productNames(conflict)
    const cut = laidOutOf(conflict).some(({ layoutCount, layouts }) => layoutCount > layouts.length)
    return [
      conflictKindWords[kind].name, isConditional ? '有条件' : '', subject.name, String(cities.length), cities.map(({ name }) => name).join('、'), `${named.join('、')}${cut ? ' 等' : ''}`,
      [...new Set(laidOutOf(conflict).map(({ document }) => document.shortTitle))].join('、'), groundWords(conflict), ground?.document.shortTitle ?? '', standingWords[standingOf(conflict)].name,
      ...(isMatched(conflict) ? [certaintyWords[certainty].name, matchWords(conflict)] : ['', '']), waysOut.map(({ text }) => text).join('；'), sentences(conflict, laidOutOf(conflict)), sentences(conflict, [ground]),
      mark ? markStatusNames[mark.status] : '', mark?.note ?? '', mark?.by ?? '', id,
    ]
  })
  return toTsv(head, lines)
}

/** “十四五”制造强省建设规划要济南市发展不锈钢、工模器具钢等 6 种；: the first half of what a conflict says. Brief where document and cities stand beside it. */
export function layWords(conflict: Pick<ConflictItem, 'kind' | 'sides' | 'cities' | 'figures'>, { brief = false } = {}): string {
  if (conflict.kind === 'expired' || conflict.kind === 'duplicate') return ''
  if (brief) return `要发展${productWords(conflict, 2)}；`
  const documents = [...new Set(laidOutOf(conflict).map(({ document }) => document.shortTitle))].join('、')
  return `${documents}要${fewNames(conflict.cities.map(({ name }) => name), 3, '市')}发展${productWords(conflict, 3)}；`
}

/** How much of an industry a rule takes hold of, where its printed object does not say so. */
export const reachNames: Record<Exclude<ConflictRule['reach'], 'threshold'>, string> = { whole: '整个行业', amount: '一定数量，没有点名由谁承担' }
export const standardNames: Record<NonNullable<ConflictRule['standard']>, string> = { environment: '环保', safety: '安全', technology: '技术', energy: '能耗', benefit: '效益' }
export const wayOutNames: Record<WayOut['kind'], string> = { exception: '例外', replacement: '产能置换', threshold: '达到门槛', place: '易地', soft: '力度', request: '原文的要求' }
