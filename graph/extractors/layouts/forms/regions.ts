/** Regions that the gazetteer does not know, told by the places they stand for. */
import type { Place } from '#graph/places/gazetteer.ts'
import { readPlaceGroup } from '../place-groups.ts'
import type { Clause, Range, Sentence } from '../sentence.ts'

/** Places that a region stands for, and what is said of them; an empty rest for a label. */
export interface Region { places: readonly Place[]; rest: Range }

const regionRank = /^(?:等)?(?:沿海|沿江|沿黄)?(?:[一二两三四五六七八九十]+)?(?:市|县|区|州|地|城|城市|地区|片区|都市圈)?/u
const beltName = /^[\u4e00-\u9fff]{0,10}?(?:产业|经济|创新|发展|装备|制造)*(?:带|走廊|发展轴|轴线|都市圈|城市群|组团|片区|板块|廊道)/u
const areaName = /(?:区|带|走廊|圈|城|谷|岛|湾|园|群|轴|组团|板块|地)$/u
/** 鲁氢经济带, “湘钢走廊”: a province by one character, and one more. */
const regionalName = /^“?[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇藏陕秦陇青宁疆蒙][\u4e00-\u9fff](?:产业|经济|创新)?(?:带|走廊|圈|谷|高地|之都|轴)”?$/u

/** 办好中国（东莞）家具展: no region. */
const fair = /办好|举办|主办|承办|召开|参加|组织/u

/** True for a name of its own that tells a province and hints at a trade: it names no thing. */
export const isRegionalName = (text: string): boolean => regionalName.test(text)

/** 北钦防（北海、钦州）沿海三市重点布局A: a region explained by its places. */
export function readGlossedRegion(sentence: Sentence, clause: Clause): Region | undefined {
  const open = sentence.normal.slice(clause.start, Math.min(clause.end, clause.start + 14)).indexOf('（')
  const close = open < 2 ? undefined : sentence.closing(clause.start + open)
  const group = close === undefined ? undefined : readPlaceGroup(sentence, clause.start + open + 1)
  if (close === undefined || group === undefined || group.end !== close || group.places.length === 0 || fair.test(sentence.text({ start: clause.start, end: clause.start + open }))) return undefined
  const behind = regionRank.exec(sentence.normal.slice(close + 1, clause.end))?.[0].length ?? 0
  return { places: group.places, rest: { start: close + 1 + behind, end: clause.end } }
}

/** 杭州城西科创大走廊（余杭区、临安区）：A、B: a label that ends in the places it stands for. */
export function readGlossedLabel(sentence: Sentence, clause: Clause): readonly Place[] | undefined {
  if (clause.mark !== '：' || sentence.normal[clause.end - 1] !== '）') return undefined
  const open = sentence.topPositions('（', clause).at(-1)
  const group = open === undefined || open === clause.start ? undefined : readPlaceGroup(sentence, open + 1)
  if (open === undefined || group === undefined || group.end !== clause.end - 1 || group.places.length === 0) return undefined
  return areaName.test(sentence.text({ start: clause.start, end: open })) ? group.places : undefined
}

/** “广州—佛山—珠海”高端装备带以工业母机为主: a belt in quotation marks speaks for its ends. */
export function readQuotedBelt(sentence: Sentence, clause: Clause): Region | undefined {
  const close = sentence.normal[clause.start] === '“' ? sentence.closing(clause.start) : undefined
  const group = close === undefined ? undefined : readPlaceGroup(sentence, clause.start + 1)
  if (close === undefined || group === undefined || group.end !== close || group.places.length < 2) return undefined
  const name = beltName.exec(sentence.normal.slice(close + 1, clause.end))
  const start = close + 1 + (name?.[0].length ?? 0)
  return name === null || start >= clause.end ? undefined : { places: group.places, rest: { start, end: clause.end } }
}
