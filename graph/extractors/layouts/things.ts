/** From a listed part to the thing it names: leading verbs, quantities, category words and quotation marks go. */
import { plainVerbs, qualityVerbs, vesselVerbs } from '../vocabulary/verbs.ts'
import { singleGoods } from '../vocabulary/listing.ts'
import { categoryTail, exceptionTail, isAbstract } from '../vocabulary/tails.ts'
import type { Range, Sentence } from './sentence.ts'

const strippable = [...plainVerbs, ...vesselVerbs, ...qualityVerbs, '重点', '加快', '积极', '大力', '着力', '主要', '全面', '进一步']
  .filter((word) => word.length > 1 && word !== '加工' && word !== '制造' && word !== '生产' && word !== '冶炼' && word !== '养殖' && word !== '种植' && word !== '配套' && word !== '制作')
  .sort((a, b) => b.length - a.length)
const keepsVerb = /^(?:促进剂|提升机|推进[剂器]|研发(?:中心|平台|设计|服务|机构|基地|制造|生产|和|与|孵化)|推广(?:中心|平台)|开发(?:平台|工具|区)|设计|建设工程|升级包|改造工程|探索器|引领|支持系统|加工|培育(?:钻石|肉))/u
const leading = /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[）).、．]\s*(?=[\u4e00-\u9fff])|以及|和|及|与|并|或|的|单纯(?=[^，]{4})|[^，、]{0,4}(?:扩大|新增)产能的|一批|一系列|若干|各类|各种|部分|相关|配套的|具有[^，、]{2,16}的|针对[^，]{2,40}的(?=[\u4e00-\u9fff]{2,8}$)|现有(?=[\d\u4e00-\u9fff]{2})|战略性新兴产业(?=[\u4e00-\u9fff]{3})|[\d一二三四五六七八九十百千]+(?:[—-]\d+)?(?:个|家|条|座|大)(?!月|年)(?:以上)?|“|‘|《)/u
const trailing = /(?:”|’|》|等|的|[两二三四五六七八九十\d]+(?:大|个|类|条)(?:重点|特色|优势|主导|支柱|新兴|主要|标志性|先导|未来|战略性|基础|核心|关键|先进|传统|千亿级?|百亿级?)*(?:方向|领域|板块|产业|产业集群|集群|产业链|产品链|链条|产品|行业|赛道|门类))$/u
/** Somebody, not something: 西南科技大学, 石钢公司. */
const somebody = /(?:企业家?|院校|高校|机构|人才|队伍|工作|公司|集团|大学|学院|研究院|研究所|设计院)$|(?:大学|学院|研究院|研究所|公司|集团|企业)(?:开展|联合|牵头|加强|共建|实施|参与|承担|组建|建设)/u
/** 湘粤赣省际中心城市; 造纸退出后的转型. */
const aftermath = /^(?:其余|其他|周边|沿线|相邻|毗邻)(?:[市县区州地盟]|城市)|(?:中心|枢纽|门户|节点|标杆|示范|副中心)城市$|(?:退出|关停|搬迁|淘汰)后的/u
/** —白城高铁, 京九铁路: ways, and what is left of their names. */
const wayOrRest = /^[—–]|(?:高铁|铁路|高速公路|快速路|航道|大桥)$/u
const tendency = /^[延补强建]链$|^(?:遍地开花|一哄而上|无序扩张|盲目扩张|小而全|低水平重复|重复建设|平均用力)|^(?:智能|绿色|高端|电动|网联|数字|集群|规模|品牌|融合|服务|国际|标准|专业|集约|清洁|低碳|特色|差异|集聚|链条|园区|市场|产业)化(?:转型|升级)?$/u
/** 印染企业向合规园区集中: who goes where. */
const gathering = /(?:企业|产业|项目|产能|资源)向[^，]{2,20}(?:集中|集聚|聚集|靠拢|转移|流动)$/u
/** 稳增长, 扩消费: what a government does, in three characters. */
const campaign = /^(?:稳|促|扩|保|强|惠|防|调|补|增|抓|优)(?:增长|投资|消费|就业|民生|结构|转型|外贸|外资|改革|创新|发展|供给|市场主体|预期|基本盘|风险|短板|项目|招商|开放|动能|生产)$/u

/**
 * The thing in `range`; undefined when nothing concrete is left.
 *
 * @param inGoodCompany a vague word (产品应用) counts among concrete ones
 */
export function toThing(sentence: Sentence, range: Range, inGoodCompany = false): Range | undefined {
  let { start, end } = sentence.trim(range)
  end -= exceptionTail.exec(sentence.normal.slice(start, end))?.[0].length ?? 0
  for (let changed = true; changed && end - start > 1; ) {
    changed = false
    const text = sentence.normal.slice(start, end)
    const opened = leading.exec(text)
    if (opened !== null && opened[0].length < text.length) {
      if (text.startsWith('“') && sentence.closing(start) !== end - 1) {
        // a quoted word inside a longer name stays quoted
      } else {
        if (text.startsWith('“')) end -= 1
        start += opened[0].length
        changed = true
        continue
      }
    }
    const verb = strippable.find((word) => text.startsWith(word))
    if (verb !== undefined && text.length - verb.length >= 2 && !keepsVerb.test(text) && text[verb.length] !== '的') {
      start += verb.length
      changed = true
      continue
    }
    const closed = trailing.exec(text)
    if (closed !== null && !text.includes('“') && text.length > 2) {
      end -= closed[0].length
      changed = true
    }
  }
  const category = categoryTail.exec(sentence.normal.slice(start, end))
  if (category !== null && end - start - category[0].length >= 2) end -= category[0].length
  const text = sentence.normal.slice(start, end)
  if (text.length < (singleGoods.test(text) ? 1 : 2) || !/[\p{Script=Han}A-Za-z]/u.test(text) || /^(?:至|到)/u.test(text) || /^[\d.%\s]+/u.test(text) && !/^\d+(?:\.\d+)?[A-Za-z\u4e00-\u9fff\s]/u.test(text) || (!inGoodCompany && isAbstract(text)) || campaign.test(text) || /(?:博览会|洽谈会|论坛|大会|峰会|大赛|年会)(?!展)/u.test(text) || tendency.test(text) || gathering.test(text) || /^(?:如下|以下|下列)/u.test(text) || /(?:挂钩|对口)?(?:合作(?:交流)?|交流合作|协作|帮扶|对接)$|^(?:二者|两者|三者|上述.*|其|它们|前者|后者)$/u.test(text) || /(?:便利化?机制|体制机制|机制|体制|营商环境|氛围)$/u.test(text) || wayOrRest.test(text) || somebody.test(text) || aftermath.test(text) || /^以.+为[^的]{1,4}$/u.test(text)) return undefined
  return text.length > 60 ? undefined : { start, end }
}
