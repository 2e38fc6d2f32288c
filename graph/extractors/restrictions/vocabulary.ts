/** Words of rules against capacity: retiring, moving, banning, limiting, replacing. Data only. */
import type { Standard } from './mention.ts'

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

const retireWords = ['淘汰', '退出', '关停', '关闭', '关停并转', '拆除', '取缔', '清退', '出清', '腾退', '停产', '压减', '压缩', '削减', '退城', '停止生产', '停止使用', '停止运行', '封存', '报废', '关退', '关掉', '停用', '化解']
const moveWords = ['转移', '搬迁', '迁出', '搬离', '搬出', '迁离', '迁建', '迁移', '外迁', '疏解', '转出', '搬迁改造', '环保搬迁', '搬迁入园', '退城入园', '近限远迁', '异地搬迁', '异地迁建']
const verbsInRun = anyOf([...retireWords, ...moveWords])

/** A verb or several in a row: 整合退出, 关停淘汰, 转移集聚. */
export const verbRun = `(?:整合)?(?:${verbsInRun})(?:(?:并|或|和|、)?(?:整合|集聚|${verbsInRun}))*`
export const retiring = new RegExp(anyOf(retireWords), 'u')
export const moving = new RegExp(anyOf(moveWords), 'u')

const manner = ['有序', '分批', '逐步', '加快', '加速', '全部', '全面', '依法依规', '依法', '直接', '予以', '提前', '原则上', '基本', '整体', '一律', '限期', '坚决', '彻底', '立即', '稳妥', '分类', '分步', '应予', '应当予以', '应予以', '须', '应', '应当', '要', '必须', '也', '均', '都', '率先', '按期', '如期', '大幅', '主动', '进行', '实施', '完成', '实现', '推进', '加以', '给予', '力争', '逐年', '统一', '组织', '被', '按时', '自愿']
export const mannerWords = new RegExp(`(?:${anyOf(manner)})+$`, 'u')
const leads = ['加快推进', '加快推动', '加快', '加速', '推进', '推动', '组织', '大力', '稳妥', '有序', '按节点', '鼓励', '支持', '引导', '促使', '促进', '倒逼', '坚决', '继续', '全面', '实施', '严格', '依法依规', '依法', '分类', '逐步', '力争', '确保', '督促', '积极', '其中', '同时', '对于', '对', '将', '把', '持续', '深入', '着力', '必须', '要', '应', '应当', '进一步', '原则上', '一律', '全力', '并', '再', '完成', '开展', '提前', '彻底', '主动', '也', '多措并举推进', '多措并举', '须', '认真', '切实', '从严', '省内', '分期分批', '分期', '分批', '全部', '基本']
/** Words in front of a rule's verb or of its object, adverbs and verbs that carry others. */
export const leadWords = new RegExp(`^(?:${anyOf(leads)})+`, 'u')
/** Of those, the words that make a rule soft. */
export const softForce = /鼓励|支持|引导|倡导|争取/u

const bans = ['严禁', '严格禁止', '禁止', '杜绝', '不接受', '不再', '不得', '不予', '不允许', '不新增', '不新建', '不批', '一律不批', '停止', '暂停', '暂缓', '一律不再', '一律不得', '一律不', '原则上不再', '原则上不得', '原则上不', '坚决不']
export const banWords = new RegExp(`^(.{0,40}?)(${anyOf(bans)})(?!低于|小于|少于|高于|超过|大于|超出|类)`, 'u')
/** A sentence without any of these sets no rule. */
export const anyRule = new RegExp(`${verbsInRun}|迁往|迁至|禁|不再|不得|不予|不接受|不允许|不新增|不新建|不批|停止|暂停|暂缓|杜绝|控制|控住|严控|限制|遏制|管控|置换|替代|保留|不低于|不小于|不超过|不少于|不高于|稳定在|必须达到|须达到|应达到|应当达到|以[\\u4e00-\\u9fff]{1,2}定[产量焦]`, 'u')
/** Behind 不再 and 停止: only these make it a ban on new capacity. */
export const newWords = /^(?:以任何(?:形式|方式|名义|理由))?(?:新增|新建|扩建|改扩建|新上|核准|审批|批准|备案|布局|承接|引进|引入|新设|新布|受理|安排|建设|接受|接收|扩大|增加|转入|迁入|生产|使用|办理|立项|实施|开工|规划|供应|新)/u
/** Bans that need no such word behind them. */
export const plainBan = /严禁|禁止|杜绝|不接受|不新增|不新建|不批|不允许/u

const limits = ['严格控制', '严格限制', '严格管控', '从严控制', '从紧控制', '合理控制', '有效控制', '控制', '严控', '限制', '遏制', '坚决遏制', '控住', '管控', '稳控', '源头控制']
export const limitWords = new RegExp(`^(.{0,30}?)(?:从源头)?(${anyOf(limits)})(?!在(?!.{2,30}(?:新建|新增|扩建|布局))|类|目标|要求|措施|单元|线|系统|器|装备|技术|设备|芯片|中心|性|阀|软件|力|台|能力|权|价)`, 'u')
/** What a rule may be about: capacity, not conduct. */
export const capacityNoun = /产能|产量|总量|项目|行业|产业|企业|规模|生产线|装置|机组|能力|煤矿|矿山|炉|窑|工艺|园区|用煤|煤炭消费|印染|造纸|电镀|水泥|钢铁|焦|化工|养殖|^(?:露天)?(?:开采|采石|采砂|采矿|开山)/u
/** What a limit holds back, at the end of its object. */
export const limitedEnd = /(?:产能|产量|总量|项目|行业|产业|企业|规模|生产线|装置|机组|能力|煤矿|矿山|炉|窑|园区|用煤|印染|造纸|电镀|水泥|钢铁|焦炭|焦化|化工|养殖|制革|炼油|电解铝|平板玻璃|铸造|冶炼)(?:等)?(?:的)?(?:盲目|无序|违规|过快|低水平)?(?:重复)?(?:发展|扩张|上马|建设|新增|准入|增长|布局)?$/u

/** Figures a clause sets bounds with. */
export const boundWords = /不得(?:低于|小于|少于|高于|超过|大于|超出)|不(?:低于|小于|少于|高于|超过)(?=[\d.]+[万亿]?(?:吨|千瓦|条|辆|座|台|家|户|个|处|元|千伏安|米|重量箱|立方米|平方米)|[\d.]+$)|(?:控制|稳定|保持|压减|限制|压缩)(?:在|到|至)(?=[\d.]|“?[\d.])|(?:必须|须|应当?)达到|最多(?:只)?保留|只(?:能)?保留/u
export const boundEnd = /以内|以下|左右|以上|之内|范围|[\d.]+[^，]{0,8}$|(?:水平|标准|标杆值|准入值|基准值|要求|规模|能力|总量|产能)$/u
export const quotaPhrase = /(?:完成|落实|执行|达到|实现)(.{2,40}控制(?:目标|指标|任务|计划)(?:任务)?)$/u

export const replaceWords = /(?:减量|等量|产能|容量|减容量|倍量|减能)(?:“?上大压小”?|置换|替代)/u
export const ratioPhrase = /(?:不低于|不小于|不少于|不高于|大于|按)?[\d.]+:[\d.]+(?:的(?:减量)?(?:置换)?比例|比例)?/u
export const ratioClause = /^(?:减量|等量|产能)?(?:置换|替代)比例.+/u

/** Standards that define outdated capacity, by the word in front of 标准：. */
export const standardKinds: Readonly<Record<string, Standard>> = {
  环保: 'environment', 环境: 'environment', 排放: 'environment', 安全: 'safety', 安全生产: 'safety', 技术: 'technology', 工艺: 'technology', 装备: 'technology', 能耗: 'energy', 节能: 'energy', 能效: 'energy', 效益: 'benefit', 质量: 'technology',
}
/** 技术标准： and its likes, at the head of a stretch between two ；. */
export const standardLabel = /^(环保|环境|排放|安全生产|安全|技术|工艺|装备|能耗|节能|能效|效益|质量)(?:标准|要求|指标)：/u
/** The source of a standard in brackets behind it. */
export const basisBracket = /（([^（）]*(?:标准|规定|要求|号|目录|令|办法|指南|通知)[^（）]*)）$/u
export const validUntil = /(?:标准|规定|条件|要求|专栏)[^。；]{0,12}(?:执行|有效|适用|施行)(?:期限)?(?:至|到)(20\d\d)年/u

/** Nouns of what is retired: a list may be parted behind them. */
export const capacityHead = /(?:产能|装置|生产线|设备|机组|炉|窑|磨机|磨|机|煤矿|矿井|矿山|企业|项目|工艺|工序|锅炉|车间|厂|装备|设施|转炉|回转窑|加工点|[石砂矿殖]场|作坊|行业|电机|变压器|泵|轮胎|子午胎|车辆|渔船|船舶|园区|工厂|类|机械|货车|车|站|槽|罐|釜|码头|电站|土窑|船台|船坞|(?<!航|岸|路|干|一)线)$/u
/** One head for all of a list: 水泥熟料、粉磨产能. */
export const sharedHead = /(?:产能(?:布局)?|项目|企业|行业|产业|产量|规模|领域)(?:转入|转移|准入|建设|扩张|发展)?$/u
/** 不符合定位的铸造、锻造工艺: a sector alone behind its qualifier waits for the head. */
export const qualifiedSector = /的([^的]{2,6}(?:、[^的、]{2,4})*)$/u
/** A part that only qualifies what comes behind it. */
export const unfinished = /(?:参数|无望|要求|标准|水平|指标|以下|以上|及以下|以内|齐备|条件|能力|资质)$/u
/** Short qualities in a row in front of one thing: 灾害严重、资源枯竭的煤矿, 能耗高、污染重的企业. */
export const quality = /^[^的、]{2,6}(?:严重|枯竭|超标|老化|突出|低下|复杂|薄弱|不足|高|重|差|低|大)$/u
export const verbalStart = /^(?:不|未|没有|无(?=证|照|法|力|序)|达不到|超|低于|高于|年均|位于|属于|列入)/u

const units = '万吨|亿吨|吨|万千瓦|千瓦|万条|万重量箱|万标箱|万辆|万台|万套|万平方米|亿平方米|万立方米|亿立方米|万蒸吨|蒸吨|万盎司|万载重吨|万锭|万米|亿米|万头|家|处|座|条|台|套|艘|个|户|项'
/** A quantity of capacity: 2141万吨, 350万千瓦. */
export const quantity = `(?:约|超过|不少于|不低于)?[\\d.]+(?:—[\\d.]+)?(?:${units})(?:/(?:年|日|天|月))?(?:以上|左右|以内)?`
export const quantityEnd = new RegExp(`(${quantity})(?:产能|能力|任务)?$`, 'u')
export const onlyQuantity = new RegExp(`^${quantity}(?:产能)?$`, 'u')
/** A part that counts the one before it: 产能1520万吨. */
export const countsBefore = new RegExp(`^(?:合计|总计|共计|涉及|共)?(?:产能|能力|装机|产量)?(?:约|合计)?(${quantity})$`, 'u')
export const inTotal = /^(?:合计|总计|共计|涉及产能|涉及|共|(?:化解|退出)产能(?=[\d约]))/u

/** Words too general to bind anybody when no industry is said: 低效落后产能, 过剩产能. */
export const generalWords = /全省|全市|省内|一批|化解|退出|淘汰|高耗能|高污染|高排放|高风险|落后|低效|过剩|低端|无效|产能|动能|企业|设备|工艺|装备|产业|供给|生产|技术|产品|[和及、的“”]/gu

/** The part of a catalogue: 淘汰类, 限制类工艺目录. */
export const catalogueHeading = /(淘汰|退出|关停|限制|禁止|落后)(?:类|(?:的)?(?:落后)?(?:生产)?(?:工艺|装备|设备|产品|产能|项目)*(?:目录|清单|名录))(?:（[^（）]*）)?[。：]?$/u

/** A noun in front of which a verb run is no verb: 淘汰名单, 退出企业. */
export const nounBehindVerb = /^(?:清单|名单|产能(?![约\d])|企业(?!.{0,3}\d)|机制|政策|工作|任务|力度|步伐|目录|类|方案|计划|的|指标|装置|手段|标准|奖补|补偿|资金)/u
/** Words that show a clause tells of something else. */
export const otherTopic = /办法|制度|承接|对接|待|列入(?![^，]{0,40}的)|名单|清单(?!中)|安置|开展|给予支持|机制|办法|奖补|职工|腾出|释放|为先进|原则$|改造提升/u
