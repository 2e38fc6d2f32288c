/** Which industry a rule is for: the heading it stands under, or the words of the sentence. */
import { toNormalForm } from '../text/normal-form.ts'

/** Industries that capacity rules name, in the words of the national catalogues. */
const sectors = [
  '钢铁', '粗钢', '炼钢', '炼铁', '焦化', '焦炭', '炼化', '炼油', '地炼', '石化', '化工', '化肥', '氯碱', '合成氨', '电石', '农药', '煤电', '火电', '煤炭', '煤化工', '水泥', '水泥熟料', '平板玻璃', '玻璃', '陶瓷', '建材', '砖瓦', '石灰(?!石)', '电解铝', '氧化铝', '铝', '铜冶炼', '铅锌冶炼', '有色金属', '有色', '铁合金', '铸造', '锻造', '轮胎', '橡胶', '印染', '纺织印染', '造纸', '制革', '皮革', '电镀', '铅酸蓄电池', '铅蓄电池', '船舶', '纺织', '多晶硅', '光伏', '数据中心', '家具', '汽车', '燃油汽车', '民爆', '烟花爆竹', '危险化学品', '矿山', '稀土', '磷化工', '黄磷', '尿素', '甲醇', '兰炭', '聚氯乙烯', '纯碱', '烧碱', '工业硅', '碳化硅', '石墨电极', '木材加工', '原料药', '医药中间体', '农药中间体', '染料', '畜禽养殖', '制砖', '燃煤锅炉', '涂料', '包装印刷',
]
const sectorPattern = [...sectors].sort((a, b) => b.length - a.length).join('|')
const named = new RegExp(`(?:${sectorPattern}|高耗能(?:、?高(?:污染|排放))*|高污染|高排放|“?两高(?:一资|一低)?”?)(?:行业|产业|工业)(?!链|园|集群|基地|和信息)`, 'u')
const namedSector = new RegExp(`(?:${sectorPattern})(?:行业|产业|工业)(?!链|园|集群|基地|和信息)`, 'u')
const sectorAt = new RegExp(`(?:${sectorPattern})`, 'u')
const sectorHeading = new RegExp(`^(?:推动|推进|加快|优化|淘汰|压减|严控|整治|提升|做强|改造提升)*((?:${sectorPattern})(?:行业|产业|工业)?)`, 'u')
/** A heading that is a programme and no industry. */
const planWords = /任务|措施|要求|标准|目标|行动|工程|布局|水平|体系|保障|机制|范围|方向|原则|建设|发展|推进|推动|强化|加强|加快|严格|实施|开展|优化|提升|落实|完善|深化|依法|淘汰|化解|严控|严禁|控制|坚决|整治|转型|突破|集约|把|合作|资源|支持|监督|评估|改造|壮大|培育|升级|管理|退出|压减|调整|结构|产能|准入|低效|落后|布点|总体|背景|现状|基础|主要|组织|附则|附件|规划|方案|计划|意见|通知|专栏|能源消耗|新增|审批|停止|禁止|项目|新建|约束|清单|门槛|底线|引导|承接|协作|协同|承载|都市圈|城镇群|山区|沿海|[省市县疆]$|地区$|疏解|存量|增量|其他|其它|有关|相关|各行业/u

/** The industry a heading names; undefined for 重点任务, 严格执行标准. */
export function industryOfHeading(heading: string | undefined): string | undefined {
  if (heading === undefined) return undefined
  const name = toNormalForm(heading).replace(/\s/gu, '').replace(/[。：]+$/u, '').replace(/^（\d+）/u, '')
  return name.length <= 14 && name.length >= 2 && !planWords.test(name) && !/[，。；“”]/u.test(name) ? name : undefined
}

/** The industry that a heading such as 化工产业安全生产转型升级行动 opens with. */
export function sectorOfHeading(heading: string | undefined): string | undefined {
  return heading === undefined ? undefined : sectorHeading.exec(toNormalForm(heading).replace(/\s/gu, ''))?.[1]
}

/** X行业 as a sentence names it: only industries of the catalogues, and 高耗能行业. */
export const industryNamed = (text: string): string | undefined => named.exec(text)?.[0]

/** As `industryNamed`, industries of the catalogues only: what another clause of the sentence may be about. */
export const sectorNamed = (text: string): string | undefined => namedSector.exec(text)?.[0]

/** The sectors that an object lists, one or several: 钢铁、焦化、水泥产能. */
export function sectorsIn(text: string): string[] {
  const found: string[] = []
  for (const part of text.split(/[、和及与]/u)) {
    const sector = sectorAt.exec(part)?.[0]
    if (sector !== undefined && !found.includes(sector)) found.push(sector)
  }
  return found
}
