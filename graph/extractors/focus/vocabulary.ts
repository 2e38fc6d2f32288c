/** Words of the sections that say what an industry is to develop. Data only. */

/** Headings under which things are to go, not to grow. */
export const departure = /退出|淘汰|化解|压减|压实|低效|落后|腾退|关停|整治|去产能|转移/u
/** Headings that read like an industry and are a way of working. */
export const waysOfWorking = /^(?:智能|绿色|服务型|数字化?|共享|柔性|网络化|精益|离散型|流程型|安全)(?:制造|生产|改造)$|双碳|营商/u
/** A sentence that opens like this sets figures. */
export const setsFigures = /^(?:力争|争取|确保)?(?:到|至)(?:\d{4}年|“十[三四五六]五”末)|^(?:力争|争取)到/u

/** The words in front of an object that say it cannot be made or had yet. */
export const breakthroughVerb = /突破(?!性)|攻关|攻克|补齐|弥补|补强|攻坚|破解|破除|替代/u
/** The same, said behind the thing. */
export const breakthroughTail = /攻关|(?:技术|瓶颈|领域|产业化|实现)?突破|国产化|国产替代|进口替代|自主(?:可控|保障|供应|供给)|自给(?:保障|率|能力)|“卡脖子”|卡脖子|短板|瓶颈|受制于人|适配替代/u
/** 补齐关键基础材料短板. */
export const shortfall = /^(?:加快|着力|尽快|努力|重点|全力)*(补齐|弥补|补强|解决|破解)([^，]{4,60}?)(?:等)?(?:的)?(?:领域|产业|技术)?(?:短板|弱项|瓶颈|“卡脖子”[^，]{0,6})$/u
/** 实现手术精准定位与导航等技术突破. */
export const achieved = /^(?:努力|加快|推动|力争)*(实现)([^，]{3,80}?)(?:等)?(?:关键|核心|重大)*(?:技术)?(?:的)?(?:突破|国产化|国产替代|自主可控|进口替代)$/u
/** 提高关键材料自给保障能力. */
export const selfSupply = /^(?:着力|持续|切实|加快)*(提高|提升|增强)([^，]{3,60}?)(?:等)?(?:的)?(?:自给|自主)(?:保障|供应|供给|可控)(?:能力|水平|率)/u

/** 在A、B等方面打造…, 以A、B为主攻方向, 面向A、B等重点领域: things named in front of the verb. */
export const inFields = /^(?:重点|主要|着力|聚力)?(在|面向|瞄准)([^，]{2,160}?)等(?:重点|关键|优势|特色|细分|前沿|主要)*(?:领域|方面|方向|行业|环节)/u
export const asDirection = /^以([^，]{2,160}?)(?:等)?(?:为|作为)((?:主攻|重点|主要|主导|突破|发展)*(?:方向|重点|突破口|主攻|主导产品|主体))$/u

/** A list's tail that only says the things are good, or are products. */
export const emptyHead = /产品|特色|优势|高附加值|高技术|品类|之一|新模式|新业态|领域|方向$|方面$|竞争力|一批|^\d|[向的]|^市|重点产业链|能力$|水平$|规模$|短板|弱项|瓶颈/u
/** What is done to the things stands behind their head. */
export const headActions = /(?:的)?(?:研发|研究|开发|设计|制造|生产|应用|推广|示范|产业化|规模化|国产化|攻关|创新|突破|发展|建设|提升|升级|转化|力度|步伐|进程|集成|替代|自主|自给|可控|供应|供给|保障|能力|、|和|与|及)+$/u

/** Verbs whose objects are conditions, not things. */
export const conditionVerbs = /强化|优化|完善|健全|保持|深化|营造|改良|构建|形成|巩固(?!提升)|规范|维护|用好|创新(?!发展)$/u
/** Objects that name no product: bodies, campaigns, named lists of companies and projects, ways and degrees. */
export const emptyObject = /(?:企业|厂商|人才|机构|品牌|产业带|名城|方案|行动|行动计划|规划|计划|政策|“[^”]*”工程|提升工程|发展工程|战略|示范[省市区]|先导区|试验区|园区|产业园|平台建设|产业布局)(?:建设|创建)?$|等(?:\d+|一批|若干|一系列|多)个?(?:“[^”]*”)?(?:重点|重大|领军|产业|龙头|特色)*(?:项目|园区|企业|集群|品牌|工程)|领军企业|等企业|(?<=、.*)一体化发展$|(?:融合|结合|对接|协作|协同)(?:应用|发展|力度|创新|升级)?$|在[^，]+(?:领域|行业|场景|环节|方面)的?[^，]{0,6}应用$|^“[^”]{2,6}”改造$|(?<!产业|规模|国产|一体)化(?:、[^、，]{1,5}化)*(?:发展|改造|转型|升级|研发|建设|方向发展)?$|(?:于|为)一体|^集[^，]+一体|(?:整合|置换|重组|兼并|取得[^，]*|转变)$/u
/** 提升产品的可靠性、稳定性: only a degree is raised, unless things are listed. */
export const degree = /(?:稳定性|可靠性|安全性|适用性|准确度|程度)$/u
/** 推动粮油、果蔬等行业全产业链、集群化发展: the list stands, whatever is to become of it. */
export const listedTrades = /、[^，]*等行业/u
/** 提高X比重: X is to become more. */
export const share = /(?:比重|占比)$/u
/** What only says that a technology is for many: it belongs to the thing. */
export const commonEnd = /(?:共性|关键|核心|前沿)$/u
/** Of these, lists of projects that are to break something through stay. */
export const breakthroughProjects = /攻关项目$|技术攻关$/u
/** Behind these words the object says where the things are to move. */
export const movesOn = /(?:产业)?向[^，、]{1,24}?(?:跃升|延伸|集聚|攀升|迈进|转变|转型|发展|拓展|方向)|[两三四五六七八九十](?:大|类)(?:主力|主要|重点|优势|特色)/u
/** 散货船、集装箱船三大船型低碳节能改造 ends, 应用于汽车、电子等领域的高性能镁合金 begins behind words of this kind. */
export const relativeClause = /^(?:具有|应用于|适用于|用于|面向|适合|适应|针对|基于|符合|适销)[^，；]{2,60}?的(?=[^，、；的]{2,})/u
/** 发展面向X的Y: whom it is for stands behind the verb. */
export const meantFor = /^([\u4e00-\u9fff]{0,6}(?:发展|开发|研发|布局|研制|推广|培育))(?=(?:面向|适应|结合|瞄准|对接)[^，]{2,60}?的)/u
/** A list of such platforms lists what they serve. */
export const platformHead = /(?:平台|中心|体系)$/u
/** 鼓励企业生产X: who is to do it. */
export const doer = /^(?:[\u4e00-\u9fff]{0,8}?(?:企业|机构|医院|高校|院所|单位))(?=[\u4e00-\u9fff]{2,})/u
/** The same with the word in front: what is encouraged of whom. */
export const encouraged = /^(?:积极|大力)?(?:鼓励|支持|引导|推动|促进|加强)[\u4e00-\u9fff]{0,8}?(?:企业|机构|医院|高校|院所|单位)/u
/** 一致性高、稳定性好: a quality in a list of things. */
export const trait = /^(?:[^，、]{1,8}(?:性|值|率|度|量|价值|效果|原性|等级)(?:高|低|好|强|大|优|广)|[^，、]{0,4}(?:确切|长效|突出|鲜明|明显|合理|完备|高产|优质|先进|可控))$/u
export const traitInFront = /^[^，、的]{2,14}(?:高|低|好|强|大|广|优|确切|突出|所需)的(?=.{2,})/u

/** Parts of planning prose that a list of products does not hold. */
export const notProducts = /不得|不少于|不低于|必须|实现突破|投资\d|以上项目|^服务(?:实体|企业|民生)|(?:企业|人才|园区|产业园|品牌|示范区|产业带|名城|首位|地位|模式|业态|水平|能力|竞争力|优势|比重|场景|格局|基地|集群|生态|厂商|市场|结构|机制|政策|标准|战略|龙头|集聚区|研究院|实验室|要素|程度|精细化|问题|方向|需求|作用|设施布局|产能|性|转型|改造|行动|工程|换代|提升|资源配置|名园|生态系统|领域产业化|集团|大学|学院|公司|基础研究|知识产权|主产区|优势区|提高|片区|方案|行动”|社区|落户|园区优化|产能向[^，]*|换芯|换线|换人|上线|上云|上网)$|^(?:国内外|省内|全省|全国|区域|向|战略性新兴)|^以[^的]*$|^.{1,2}产业链$|争创|做成|^(?:安全有序|抓实|切入|更好)|(?:供给|保护|管理|标准|创新|服务|配套|追溯|产业|生产|产品)体系$|(?:服务|创新|研发|检测|适配|公共|科学|工程技术|应用|展示|交易|培育|首选|超级)(?:技术)?(?:平台|中心|节点)$|中心\d+家|^(?:产业)?(?:[高智绿数时个标品集][端能色字尚性准牌成])化$|的$|^(?:设计|施工|安装|应用|研发|交互|识别|传播|调整)$/u
/** 张掖建设光伏组件, 淄博市氟硅: what a place is to do is a layout, and no focus of the industry. */
export const ofPlace = /(?:^|[市县区旗州盟])(?:的|发展|建设|布局|打造|培育|做[强优大]|承接|创建|着重|重点|依托|推进|加快|在)/u
/** Alone in its list, such a word names nothing yet. */
export const vague = /^(?:相关|关键|核心|战略|先进|重要|高端|新型)?(?:材料|技术|零部件|装备|部件|器件|元器件|设备|工艺|新材料)$|^(?:适销对路的)?新产品$/u
/** What clings to a thing: counts, 相关, 产业加快. */
export const clingingTail = /(?:(?<=.{2})(?:产品)?(?:有效|优质)?供给|(?<=.{2})(?:产品)?(?:等级|品质|档次)|(?<=.{2})全产业链(?:发展)?|(?<=(?:系统|装备|电池|器件|芯片|材料))关键(?:核心)?技术|\d+[个家种项](?:左右|以上)?(?:以上)?|(?<=.{2})相关|产业(?:加快|快速|持续|健康)?)$/u

/** 等精深加工产品: what the listed things are, and no processing of them. */
export const processedProducts = /等[^，、]{0,6}(?:精深|深|精)加工(?:产品|制品|食品)$/u
/** 二次开发, 二次利用: one word, whatever its end says. */
export const secondTime = /二次$/u
/** 智能型、 in front of the thing it describes. */
export const bareTrait = /^[\u4e00-\u9fff]{1,3}型$/u
/** 应用和安全: two steps of a list of steps. */
export const twoSteps = /^([\u4e00-\u9fff]{2})(?:和|及)([\u4e00-\u9fff]{2})$/u

/** Elements and simple substances that plans name by one character. */
export const substances: ReadonlySet<string> = new Set('苯铝铜金银铅锌锡镍钴锂钛镁钨钼钒锰铬锗镓铟硅硼磷氟氯溴碘氢氦氧氮铁钢煤油气糖茶酒纸盐碱'.split(''))
