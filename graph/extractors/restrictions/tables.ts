/** Rows of tables that set standards or tasks against industries, places and dates. */
import { readDeadline } from './deadlines.ts'
import { readEntries } from './entries.ts'
import type { Rule, RuleStatement } from './mention.ts'
import { readSentenceRules } from './sentence-rules.ts'
import { columnKinds, type ColumnKind } from './vocabulary-tables.ts'

const bareYear = /^(?:到|至)?(20\d\d)年?(?:底|前|底前|年底|年底前|\d{1,2}月.{0,4})?$/u
const everywhere = /^(?:全[省市区州县国]|各市|各地|—|-|\/|)$/u
const noIndustry = /^(?:合计|小计|总计|其他|\d+)$/u

const kindOf = (header: string): ColumnKind | undefined => columnKinds.find(({ words }) => words.test(header))?.kind
const ruleIn = (words: string): Rule | undefined =>
  /淘汰|退出|关停|压减|落后|取缔|化解/u.test(words) ? 'retire' : /限制|控制/u.test(words) ? 'limit' : /禁止|严禁|负面/u.test(words) ? 'ban-new' : /搬迁|转移/u.test(words) ? 'move' : undefined

/** A table under way: its header says what each column holds. */
export class RestrictionTable {
  private readonly kinds: (ColumnKind | undefined)[]
  private readonly rule: Rule | undefined
  private industry = ''

  /** @param caption the words in front of the table that may say what its rows are for */
  constructor(private readonly header: readonly string[], caption: string) {
    this.kinds = header.map(kindOf)
    const standard = header.find((_, index) => this.kinds[index] === 'standard')
    this.rule = ruleIn(standard ?? '') ?? ruleIn(header.join('')) ?? ruleIn(caption)
  }

  /** True when the header names an industry or date, and what is to happen. */
  get isReadable(): boolean {
    const holds = (kind: ColumnKind): boolean => this.kinds.includes(kind)
    return this.header.length >= 2 && (holds('task') || (holds('standard') && this.rule !== undefined)) && (holds('industry') || holds('deadline'))
  }

  /** The rules of one row; an empty industry cell takes over the one above it. */
  read(cells: readonly string[]): RuleStatement[] {
    const cell = (kind: ColumnKind): string => cells[this.kinds.indexOf(kind)]?.replace(/\s/gu, '') ?? ''
    if (cell('industry') !== '') this.industry = cell('industry')
    const around: Partial<RuleStatement> = {}
    if (this.industry !== '' && !noIndustry.test(this.industry)) around.industry = this.industry
    if (!everywhere.test(cell('scope'))) around.scope = cell('scope')
    const year = bareYear.exec(cell('deadline'))?.[1] ?? readDeadline(cell('deadline')).year
    const own = cells.flatMap((text, index) => this.readCell(this.kinds[index], text.replace(/\s/gu, '')))
    return own.map((statement) => ({ ...statement, ...around, ...(year === undefined || statement.deadline !== undefined ? {} : { deadline: Number(year) }) }))
  }

  private readCell(kind: ColumnKind | undefined, text: string): RuleStatement[] {
    if (text.length < 2 || (kind !== 'standard' && kind !== 'task')) return []
    const said = readSentenceRules(text, undefined).statements
    if (said.length > 0 || kind === 'task' || this.rule === undefined) return said
    return readEntries(text, this.rule)
  }
}
