/** A piece of chain structure as one sentence names it. */
export interface SegmentMention {
  passageId: string
  /** The nearest numbered heading that names an industry, as printed. */
  industry?: string
  /** At least two, in printed order, without white space. */
  segments: string[]
  /** The printed order is the order of the chain. */
  isOrdered: boolean
  /** Those of `segments` that the text puts at the upper end. */
  upstream?: string[]
  /** Those of `segments` that the text puts at the lower end. */
  downstream?: string[]
  /** Printed in a damaged passage. */
  isCorrupt?: true
}
