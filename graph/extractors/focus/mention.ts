/** One thing a plan means to develop in an industry, without regard to place. */
export interface FocusMention {
  passageId: string
  /** The nearest numbered heading that names an industry, as printed. */
  industry: string
  /** As printed, without white space. */
  item: string
  /** The words that say what is to happen, adverbs included: 重点发展. */
  verb: string
  /** What the list's tail calls its things: 产业, 产业链, 关键技术. */
  head?: string
  /** Still to be broken through: 突破, 攻关, 补齐, 国产化替代, 自主保障. */
  isBreakthrough: boolean
}
