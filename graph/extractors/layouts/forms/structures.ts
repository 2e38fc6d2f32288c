/** Spatial structures: 南充、达州双中心带动，广安、巴中协同; “合肥—芜湖双核引领，安庆、宣城多点支撑”. */
import { isMunicipality, type Place } from '#graph/places/gazetteer.ts'
import type { Range, Sentence } from '../sentence.ts'

const moves = '引领|带动|驱动|支撑|联动|协同|布局|呼应|配套|辐射|集聚|分布|开花|拉动|互动|并进|齐飞|跟进|补充|承接|示范'
const part = new RegExp(`^(?:为)?(?:双|单|一|两|三|四|多)(?:核心|核|极|中心|引擎|点|轮|翼|龙头|枢纽|轴|城|带|片)(?:${moves})*(?:发展)?$|^(?:协同|联动|一体|共同|多点|多极)*(?:${moves})+(?:发展)?$`, 'u')
const structure = /引领|带动|驱动|支撑|联动|协同|[双多一两三](?:核|极|点|翼|轴|中心|引擎)/u
/** 多点支撑的区域格局. */
const pattern = /的[^，、]{0,10}(?:格局|布局|体系|态势)$/u
const opens = /^(?:按照|围绕|坚持|构建|形成|打造|构筑|优化|着力|加快|推动|逐步|以)*$/u

/** True for what is said of places that play a part in a structure and do nothing else: 双中心带动, 多点支撑. */
export const playsPart = (text: string): boolean => part.test(text.replace(pattern, ''))

/** The places of a structure in quotation marks that a clause is about; empty when it is about none. */
export function quotedPlaces(sentence: Sentence, clause: Range): Place[] {
  const open = sentence.topPositions('“', clause)[0]
  const close = open === undefined ? undefined : sentence.closing(open)
  if (open === undefined || close === undefined || close > clause.end || !opens.test(sentence.text({ start: clause.start, end: open }))) return []
  const inside = { start: open + 1, end: close }
  const places = sentence.mentionsIn(inside).flatMap(({ place }) => (place === undefined || (place.kind === 'province' && !isMunicipality(place)) ? [] : [place]))
  return places.length > 1 && structure.test(sentence.text(inside)) ? [...new Set(places)] : []
}
